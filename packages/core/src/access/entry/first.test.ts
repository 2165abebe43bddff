import { expect, it } from "vitest";
import { plusMinutes } from "../../instant.ts";
import { NOW, system } from "../../testing/as.ts";
import { race } from "../../testing/race.ts";
import * as Setup from "../setup/index.ts";
import * as Entry from "./index.ts";

const first = { name: "Olha Koval", mail: "olha@example.com", password: "correct horse battery" };
const tokenOf = (path = "") => path.replace("/join#", "");

it("needs a name, a mail and a password, and does not spend the link without", async () => {
  const token = tokenOf(await Setup.firstLink(system()));
  await expect(Entry.spend(system(), { ...first, password: undefined, token })).rejects.toThrow(
    "account.details_needed",
  );
  expect(await Entry.look(system(), token)).toEqual({ purpose: "first" });
});

it("is refused by a link that is too old, or was never made", async () => {
  const token = tokenOf(await Setup.firstLink(system()));
  const late = system(plusMinutes(NOW, 7 * 24 * 60));
  await expect(Entry.spend(late, { ...first, token })).rejects.toThrow("account.link_expired");
  await expect(Entry.spend(system(), { ...first, token: "x".repeat(43) })).rejects.toThrow("account.link_expired");
});

it("is one, however many links there are and however often they are used at once", async () => {
  const tokens = [tokenOf(await Setup.firstLink(system())), tokenOf(await Setup.firstLink(system()))];
  const outcomes = await race(20, (run) =>
    Entry.spend(system(), { ...first, mail: `${run}@example.com`, token: tokens[run % 2] ?? "" }),
  );
  expect(outcomes.filter((outcome) => outcome === "ok")).toHaveLength(1);
  expect(new Set(outcomes)).toEqual(new Set(["ok", "account.link_spent"]));
  expect(await Setup.firstLink(system())).toBeUndefined();
});
