import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as Account from "../../access/account/index.ts";
import { commit } from "../../commit.ts";
import * as Firm from "../../firm/index.ts";
import * as Notice from "../../notice/inbox/index.ts";
import { accounts, as, department, firmed, NOW, system } from "../../testing/as.ts";
import { by } from "../../testing/asked.ts";
import { race } from "../../testing/race.ts";
import * as Absence from "./index.ts";

const { employee, manager, head, recruiter } = accounts;
const WEEK = { from: "2026-03-02", to: "2026-03-06" };
/** Ten in the evening of the last day in Kyiv, and half past midnight after it: the same UTC day. */
const LAST_EVENING = "2026-03-06T20:00:00.000Z";
const AFTER_IT = "2026-03-06T22:30:00.000Z";

async function cleared(accountID: string) {
  for (let { absences } = await Absence.get(as("administrator"), accountID); ; ) {
    const [first] = absences.spells;
    if (!first) return;
    absences = await Absence.cancel(as("administrator"), accountID, first.absenceID, { version: absences.version });
  }
}
async function keep(accountID: string, spell: Omit<Absence.Keep, "version">, ctx = by(accountID)) {
  const { absences } = await Absence.get(ctx, accountID);
  return Absence.keep(ctx, accountID, { ...spell, version: absences.version });
}
const standIn = async (accountID: string, now = NOW) =>
  (await Absence.away(await Firm.get(), accountID, now))?.standIn?.accountID;
const isAway = async (accountID: string, now: string) =>
  (await Absence.away(await Firm.get(), accountID, now)) !== undefined;
const notices = async (accountID: string) =>
  (await Notice.list(by(accountID))).notices.filter(({ code }) => code.startsWith("absence."));
/** What somebody is told by an act. */
async function news(accountID: string, act: () => Promise<unknown>) {
  const before = (await notices(accountID)).map(({ about }) => about);
  await act();
  return (await notices(accountID)).filter(({ about }) => !before.includes(about)).map(({ code }) => code);
}

beforeAll(() => firmed());
beforeEach(async () => {
  for (const one of [employee, manager, head]) await cleared(one);
});

describe("an absence", () => {
  it("begins and ends by the days of the person's office, with nobody doing anything", async () => {
    await keep(employee, { ...WEEK, substituteID: manager });
    expect(await isAway(employee, "2026-03-01T21:59:00.000Z")).toBe(false);
    expect(await isAway(employee, "2026-03-01T22:01:00.000Z")).toBe(true);
    expect([await isAway(employee, LAST_EVENING), await isAway(employee, AFTER_IT)]).toEqual([true, false]);
    const firm = await Firm.get();
    expect(await Absence.standsInFor(firm, manager, LAST_EVENING)).toEqual([employee]);
    expect(await Absence.standsInFor(firm, manager, AFTER_IT)).toEqual([]);
  });
  it("is changed and cancelled", async () => {
    const [spell] = (await keep(employee, { ...WEEK, substituteID: manager })).spells;
    const absenceID = spell?.absenceID ?? "";
    const changed = await keep(employee, { absenceID, from: WEEK.from, to: "2026-03-10", substituteID: head });
    expect(changed.spells).toEqual([{ absenceID, from: WEEK.from, to: "2026-03-10", substituteID: head }]);
    expect(await standIn(employee, AFTER_IT)).toBe(head);
    expect(await Absence.standsInFor(await Firm.get(), manager, NOW)).toEqual([]);
    await Absence.cancel(by(employee), employee, absenceID, { version: changed.version });
    expect(await isAway(employee, NOW)).toBe(false);
    expect(await Absence.standsInFor(await Firm.get(), head, NOW)).toEqual([]);
  });
  it("is one of several, in the order of their days, and seen by all", async () => {
    await keep(employee, { from: "2026-05-04", to: "2026-05-08" });
    await keep(employee, WEEK);
    const { absences } = await Absence.list(as("employee"));
    const mine = absences.find(({ accountID }) => accountID === employee);
    expect(mine?.spells.map(({ from }) => from)).toEqual(["2026-03-02", "2026-05-04"]);
  });
  it.each([
    ["the first of all", recruiter],
    ["a later one", employee],
  ])("is kept once when two overlap at once: %s", async (_, who) => {
    const { version } = (await Absence.get(by(who), who)).absences;
    const one = () => Absence.keep(by(who), who, { ...WEEK, version });
    expect(await race(3, one)).toEqual(["db.stale", "db.stale", "ok"]);
  });
});

describe("what cannot be", () => {
  it.each([
    ["absence.ends_before_start", { from: "2026-03-06", to: "2026-03-02" }],
    ["absence.over", { from: "2026-02-02", to: "2026-03-01" }],
    ["absence.oneself", { ...WEEK, substituteID: employee }],
    ["absence.substitute_left", { ...WEEK, substituteID: `acc-${"z".repeat(26)}` }],
  ])("is answered with %s", async (code, spell) => {
    await expect(keep(employee, spell)).rejects.toThrow(code);
  });
  it("is two at the same time: the answer names the other", async () => {
    await keep(employee, WEEK);
    await expect(keep(employee, { from: "2026-03-06", to: "2026-03-09" })).rejects.toMatchObject({
      code: "absence.overlaps",
      data: WEEK,
    });
  });
  it("is a substitute who is away too: the answer names until when, and who stands in for them", async () => {
    await keep(manager, { from: "2026-03-05", to: "2026-03-09", substituteID: head });
    await expect(keep(employee, { ...WEEK, substituteID: manager })).rejects.toMatchObject({
      code: "absence.substitute_away",
      data: { from: "2026-03-05", to: "2026-03-09", substituteID: head },
    });
  });
});

describe("a substitute", () => {
  it("who falls ill later stands in for nobody meanwhile; who relied on them and the head are told", async () => {
    await keep(employee, { ...WEEK, substituteID: manager });
    const ill = () => keep(manager, { from: "2026-03-02", to: "2026-03-03" });
    expect(await news(employee, ill)).toEqual(["absence.uncovered"]);
    expect([await isAway(employee, NOW), await standIn(employee)]).toEqual([true, undefined]);
    expect(await standIn(employee, LAST_EVENING)).toBe(manager);
  });
  it("who has left stands in for nobody", async () => {
    const gone = await Account.row(manager);
    await keep(employee, { ...WEEK, substituteID: manager });
    const { account, write } = Account.changed(gone, { status: "left" });
    await commit(system(), [write], null);
    expect(await standIn(employee)).toBeUndefined();
    await commit(system(), [Account.changed(account, { status: "active" }).write], null);
  });
  it("is told when they are named, when the days change, and when they are released", async () => {
    let absenceID: string | undefined;
    const named = async (to: string, substituteID: string) => {
      const { spells } = await keep(employee, { ...(absenceID && { absenceID }), from: WEEK.from, to, substituteID });
      absenceID = spells[0]?.absenceID;
    };
    expect(await news(head, () => named("2026-03-06", head))).toEqual(["absence.covered"]);
    expect(await news(head, () => named("2026-03-04", head))).toEqual(["absence.covered"]);
    expect(await news(head, () => named("2026-03-04", manager))).toEqual(["absence.released"]);
    expect(await news(manager, () => cleared(employee))).toEqual(["absence.released"]);
  });
  it("is told nothing when it ends by itself", async () => {
    await keep(employee, { ...WEEK, substituteID: manager });
    const next = () =>
      keep(employee, { from: "2026-04-06", to: "2026-04-07" }, by(employee, "2026-03-09T10:00:00.000Z"));
    expect(await news(manager, next)).toEqual([]);
  });
});

describe("who keeps it", () => {
  it.each([
    ["HR", as("recruiter")],
    ["an administrator", as("administrator")],
    ["oneself", by(head)],
  ])("is %s", async (_, ctx) => {
    await keep(head, WEEK, ctx);
    await cleared(head);
  });
  it("is the head of one's department, and nobody else's; the person is told", async () => {
    await expect(keep(employee, WEEK, as("head"))).rejects.toThrow("access.forbidden");
    await expect(keep(head, WEEK, by(employee))).rejects.toThrow("access.forbidden");
    const place = { departmentID: department.departmentID };
    const { version } = await Account.row(employee);
    await Account.change(as("administrator"), employee, { version, ...place });
    expect(await news(employee, () => keep(employee, WEEK, as("head")))).toEqual(["absence.noted"]);
    expect(await news(employee, () => cleared(employee))).toEqual(["absence.cancelled"]);
  });
});
