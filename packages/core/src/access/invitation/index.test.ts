import { afterAll, beforeAll, expect, it } from "vitest";
import { as, firmed, system } from "../../testing/as.ts";
import { postOffice } from "../../testing/post-office.ts";
import { race } from "../../testing/race.ts";
import * as Account from "../account/index.ts";
import * as Entry from "../entry/index.ts";
import * as Invitation from "./index.ts";

const office = await postOffice();
afterAll(() => office.close());
beforeAll(() => firmed());
const administrator = as("administrator");

let people = 0;
const somebody = (more: Partial<Account.Invite> = {}) =>
  Invitation.invite(administrator, { name: "Ann", mail: `ann${++people}@example.com`, role: "manager", ...more });
const mailed = () => /\/join#([\w-]{43})/.exec(office.texts.at(-1) ?? "")?.[1] ?? "";

it.each(["administrator", "recruiter", "manager", "head", "employee"] as const)("takes in a new %s", async (role) => {
  const invited = await somebody({ role });
  expect(invited).toMatchObject({ status: "invited", locale: "en", zone: "Europe/Kyiv" });
  const token = mailed();
  expect(await Entry.look(system(), token)).toMatchObject({ purpose: "invite", mail: invited.mail });
  const { account } = await Entry.spend(system(), { token, name: "Ann Example", locale: "uk" });
  expect(account).toMatchObject({ role, status: "active", name: "Ann Example", locale: "uk" });
});

it("is written in the language of who is invited", async () => {
  await somebody({ locale: "uk" });
  expect(office.texts.at(-1)).toContain("запрошує вас до Kolo");
});

it("is open once, however often its link is used at once", async () => {
  await somebody();
  const token = mailed();
  const outcomes = await race(20, () => Entry.spend(system(), { token }));
  expect(outcomes.filter((outcome) => outcome === "ok")).toHaveLength(1);
});

it("is void once it was sent again, and once it was taken back", async () => {
  const { accountID, version } = await somebody();
  const first = mailed();
  const again = await Invitation.again(administrator, accountID);
  await expect(Entry.spend(system(), { token: first })).rejects.toThrow("account.link_expired");
  const second = mailed();
  expect(second).not.toBe(first);
  expect(again.version).toBe(version + 1);
  await Account.change(administrator, accountID, { version: again.version, status: "left" });
  await expect(Entry.spend(system(), { token: second })).rejects.toThrow("account.link_expired");
});

it("is refused for a mail somebody has, and for who has joined", async () => {
  await expect(somebody({ mail: "recruiter@example.com" })).rejects.toThrow("account.mail_taken");
  const { accountID } = await somebody();
  await Entry.spend(system(), { token: mailed() });
  await expect(Invitation.again(administrator, accountID)).rejects.toThrow("account.already_joined");
});

it("is an administrator's act", async () => {
  const invite = { name: "Eve", mail: "eve@example.com", role: "administrator" } as const;
  await expect(Invitation.invite(as("recruiter"), invite)).rejects.toThrow("access.forbidden");
});
