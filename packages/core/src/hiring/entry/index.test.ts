import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commit } from "../../commit.ts";
import { newID } from "../../id.ts";
import { plusMinutes } from "../../instant.ts";
import * as Activity from "../../people/activity/index.ts";
import * as Merge from "../../people/merge/index.ts";
import * as Person from "../../people/person/index.ts";
import { changed } from "../../people/profile/change.ts";
import { accounts, as, firmed, NOW, system } from "../../testing/as.ts";
import { atNextWrite } from "../../testing/at-next-write.ts";
import { applicant, interviewed, openVacancy, somebody } from "../../testing/finalist.ts";
import { postOffice } from "../../testing/post-office.ts";
import { race } from "../../testing/race.ts";
import * as Burn from "../../work/burn/index.ts";
import { scan } from "../../work/scan/index.ts";
import * as Application from "../application/index.ts";
import * as Interview from "../interview/index.ts";
import * as Vacancy from "../vacancy/index.ts";
import * as Entry from "./index.ts";

let post: Awaited<ReturnType<typeof postOffice>>;
beforeAll(async () => {
  post = await postOffice();
  await firmed();
});
afterAll(() => post.close());

const recruiter = as("recruiter");
/** A recruiter who had no part in it. */
const colleague = as("recruiter", NOW, newID("account"));
const A_WEEK_LATER = plusMinutes(NOW, 7 * 24 * 60);

/** A vacancy in whose first stage nobody may wait longer than one working day. */
async function hasty(): Promise<Vacancy.Info> {
  const { deadline: _, status: __, createdAt: ___, createdBy: ____, updatedAt: _____, ...form } = await openVacancy();
  const { vacancyID, ...edit } = form;
  const stages = edit.stages.map((stage) => (stage.type === "new" ? { ...stage, limit: 1 } : stage));
  return Vacancy.edit(recruiter, vacancyID, { ...edit, stages });
}

/** Somebody whom the recruiter has just put into a vacancy. */
async function entered(opened = openVacancy()) {
  const { vacancyID, stages } = await opened;
  const { personID } = await applicant(vacancyID, "Olena Example");
  const stageID = stages[1]?.stageID ?? "";
  const move = () => Application.move(recruiter, vacancyID, { moves: [{ personID, version: 1 }], stageID });
  const revoke = (ctx = recruiter) => Entry.revoke(ctx, vacancyID, personID);
  const there = async () => (await Application.board(recruiter, vacancyID)).applications.map((one) => one.personID);
  const count = async () => (await Vacancy.get(recruiter, vacancyID)).count;
  return { vacancyID, personID, move, revoke, there, count };
}
const events = async (personID: string) =>
  (await Activity.list(personID)).lines.map(({ event }) => event?.code).toReversed();

describe("taking back", () => {
  it("leaves the vacancy as it was, and the person free to be put in again; their history keeps it all", async () => {
    const { vacancyID, personID, revoke, there, count } = await entered();
    expect([await there(), await count()]).toEqual([[personID], { active: 1, hired: 0 }]);
    await revoke();
    expect([await there(), await count()]).toEqual([[], { active: 0, hired: 0 }]);
    expect(await Application.listOf(recruiter, personID)).toEqual([]);
    await Application.enter(recruiter, vacancyID, { personID, source: { kind: "base" } });
    expect([await there(), await count()]).toEqual([[personID], { active: 1, hired: 0 }]);
    expect(await events(personID)).toEqual(["application.entered", "application.revoked", "application.entered"]);
  });

  it("is done once by two at the same moment, and says that they are not there when it is tried again", async () => {
    const { revoke, count } = await entered();
    expect(await race(2, () => revoke())).toEqual(["application.missing", "ok"]);
    await expect(revoke()).rejects.toThrow("application.missing");
    expect(await count()).toEqual({ active: 0, hired: 0 });
  });

  it("is for whoever put them in", async () => {
    const { personID, revoke, there } = await entered();
    await expect(revoke(colleague)).rejects.toThrow("application.begun");
    await expect(revoke(as("employee"))).rejects.toThrow("access.forbidden");
    expect(await there()).toEqual([personID]);
  });

  it("is not for whom somebody else has put in again meanwhile", async () => {
    const { vacancyID, personID, revoke, there } = await entered();
    const again = atNextWrite(async () => {
      await revoke();
      await Application.enter(colleague, vacancyID, { personID, source: { kind: "base" } });
    });
    await expect(revoke()).rejects.toThrow("application.begun");
    await again;
    expect(await there()).toEqual([personID]);
  });
});

describe("somebody who was gone on with stays", () => {
  it("after a move, and after a farewell", async () => {
    const { vacancyID, personID, move, revoke, count } = await entered();
    await move();
    await expect(revoke()).rejects.toThrow("application.begun");
    const people = [{ personID, version: 2 }];
    await Application.withdraw(recruiter, vacancyID, { people, reason: "other", reasonText: undefined });
    await expect(revoke()).rejects.toThrow("application.begun");
    expect(await count()).toEqual({ active: 0, hired: 0 });
  });

  it("when a move comes first, and cannot be moved when it does not", async () => {
    const [moved, gone] = [await entered(), await entered()];
    const first = atNextWrite(() => moved.move());
    await expect(moved.revoke()).rejects.toThrow("application.begun");
    await first;
    const before = atNextWrite(() => gone.revoke());
    await expect(gone.move()).rejects.toThrow("application.missing");
    await before;
    expect([await moved.there(), await gone.there()]).toEqual([[moved.personID], []]);
    expect([await moved.count(), await gone.count()]).toEqual([1, 0].map((active) => ({ active, hired: 0 })));
  });

  it("after an interview was planned, even if it was called off", async () => {
    const { vacancyID, personID, revoke } = await entered();
    const { interviewID } = await interviewed(vacancyID, personID, [accounts.manager]);
    await expect(revoke()).rejects.toThrow("application.begun");
    await Interview.cancel(recruiter, vacancyID, interviewID, { version: 1 });
    await expect(revoke()).rejects.toThrow("application.begun");
    const { personID: other } = await applicant(vacancyID, "Ann Other");
    await Entry.revoke(recruiter, vacancyID, other);
  });

  it("when an interview is planned at this moment; nobody plans one with somebody who is gone", async () => {
    const [met, gone] = [await entered(), await entered()];
    const planned = atNextWrite(() => interviewed(met.vacancyID, met.personID, [accounts.manager]));
    await expect(met.revoke()).rejects.toThrow("db.busy");
    await planned;
    const before = atNextWrite(() => gone.revoke());
    const late = interviewed(gone.vacancyID, gone.personID, [accounts.manager]);
    await expect(late).rejects.toThrow("application.missing");
    await before;
    expect([await met.there(), await gone.there()]).toEqual([[met.personID], []]);
    expect(
      [await Interview.all(met.vacancyID), await Interview.all(gone.vacancyID)].map(({ length }) => length),
    ).toEqual([1, 0]);
  });

  it("when they waited too long already, though it was seen at this moment: that is not undone", async () => {
    const [late, seen] = [await entered(hasty()), await entered(hasty())];
    await expect(late.revoke(as("recruiter", A_WEEK_LATER))).rejects.toThrow("application.begun");
    const burnt = atNextWrite(() => scan(system(A_WEEK_LATER)));
    await expect(seen.revoke()).rejects.toThrow("application.begun");
    await burnt;
    expect([await late.there(), await seen.there()]).toEqual([[late.personID], [seen.personID]]);
  });
});

describe("what remembers an entry", () => {
  it("finds nobody who would be late", async () => {
    const { vacancyID, personID, revoke } = await entered(hasty());
    await revoke();
    await scan(system(A_WEEK_LATER));
    expect(await Burn.of("application", `${vacancyID}.${personID}`)).toEqual([]);
  });

  it("lets a merge be undone that had moved it", async () => {
    const { vacancyID, personID: goneID, there, count } = await entered();
    const { personID: keptID } = await somebody("Olena Twin");
    const { mergeID } = await Merge.merge(recruiter, { keptID, goneID, keptVersion: 1, goneVersion: 1 });
    expect(await there()).toEqual([keptID]);
    await Entry.revoke(recruiter, vacancyID, keptID);
    await Merge.undo(recruiter, keptID, mergeID);
    expect([await there(), await count()]).toEqual([[], { active: 0, hired: 0 }]);
  });

  it("asks to try again who changes the person while their card goes, and changes nothing", async () => {
    const { personID, revoke } = await entered();
    const before = await Person.find(personID);
    const next = { ...before, name: "Olena Married" };
    const married = () => changed(before, next, (fresh) => fresh);
    const writes = await married();
    await revoke();
    await expect(commit(recruiter, writes, null)).rejects.toThrow("db.busy");
    expect(await Person.find(personID)).toEqual(before);
    await commit(recruiter, await married(), null);
    expect((await Person.find(personID)).name).toBe("Olena Married");
  });
});
