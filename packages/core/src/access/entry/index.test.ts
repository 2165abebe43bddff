import { beforeAll, describe, expect, it } from "vitest";
import { commit } from "../../commit.ts";
import { plusMinutes } from "../../instant.ts";
import { accounts, firmed, NOW, system } from "../../testing/as.ts";
import { race } from "../../testing/race.ts";
import * as Account from "../account/index.ts";
import * as Link from "../link/index.ts";
import * as Password from "../password/index.ts";
import * as Session from "../session/index.ts";
import * as Setup from "../setup/index.ts";
import * as Entry from "./index.ts";

const PASSWORD = "correct horse battery";
const token = (path = "") => path.replace("/join#", "");
const first = { name: "Olha Koval", mail: "olha@example.com", password: PASSWORD };

describe("the first administrator", () => {
  it("comes by the link of the console, once, however many try", async () => {
    const links = [token(await Setup.firstLink(system())), token(await Setup.firstLink(system()))];
    const outcomes = await race(20, (run) =>
      Entry.spend(system(), { ...first, mail: `${run}@example.com`, token: links[run % 2] ?? "" }),
    );
    expect(outcomes.filter((outcome) => outcome === "ok")).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set(["ok", "account.link_spent"]));
    expect(await Setup.firstLink(system())).toBeUndefined();
  });
});
