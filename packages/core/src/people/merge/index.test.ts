import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commit } from "../../commit.ts";
import { db } from "../../db.ts";
import * as Application from "../../hiring/application/index.ts";
import * as Tally from "../../hiring/tally/index.ts";
import { newID } from "../../id.ts";
import { as, firmed, system } from "../../testing/as.ts";
import { openVacancy, somebody } from "../../testing/finalist.ts";
import { everything, filed, involved } from "../../testing/involved.ts";
import { postOffice } from "../../testing/post-office.ts";
import { race } from "../../testing/race.ts";
import * as Activity from "../activity/index.ts";
import * as Audit from "../audit/index.ts";
import * as Contact from "../contact/index.ts";
import * as Person from "../person/index.ts";
import * as Profile from "../profile/index.ts";
import * as Merge from "./index.ts";
import type { Raw } from "./place.ts";

const office = await postOffice();
afterAll(() => office.close());
beforeAll(() => firmed());

const recruiter = as("recruiter");
const source = { kind: "base" } as const;
const merge = (kept: Person.Info, gone: Person.Info, theirs?: Merge.Merge["theirs"]) =>
  Merge.merge(recruiter, {
    keptID: kept.personID,
    goneID: gone.personID,
    keptVersion: kept.version,
    goneVersion: gone.version,
    theirs,
  });

/** What only tells that something was done, and counts. */
const TRACKS = ["revision", "merge", "merge-journal", "undefined", "mail", "notice", "change"];
const said = (item: Raw) => (item.event as { code?: string } | undefined)?.code ?? "";
/** The table as far as it tells of people, without versions. */
async function told() {
  const items = (await everything()).filter(
    (item) => !TRACKS.includes(String(item.__edb_e__)) && !/^person\.(merged|parted)$/.test(said(item)),
  );
  return new Map(
    items.map(({ version: _, updatedAt: __, ...item }) => [`${item.pk} ${item.sk}`, item] as const).toSorted(),
  );
}

interface Drawn {
  readonly both: boolean;
  readonly deep: boolean;
  readonly rejected: boolean;
  readonly seen: boolean;
}

/** Two people of one name, one of them with a file and in two vacancies, as far as was drawn. */
async function drawn(own: string, shared: string, { both, deep, rejected, seen }: Drawn) {
  const kept = await somebody("Олена Щербак");
  const gone = await somebody("Helen Shcherbak");
  for (const vacancyID of [own, shared])
    await Application.enter(recruiter, vacancyID, { personID: gone.personID, source });
  if (both) await Application.enter(recruiter, shared, { personID: kept.personID, source });
  if (deep) await involved(shared, gone.personID);
  const { version } = await Application.find(own, gone.personID);
  const people = [{ personID: gone.personID, version }];
  if (rejected) await Application.reject(recruiter, own, { people, reason: "skills" });
  const looked = seen ? [kept, gone] : [];
  for (const one of looked) await Audit.saw(recruiter, one.personID, "profile");
  await filed(gone.personID);
  return { kept, gone };
}

it("leaves nothing with the profile that went, and taken back leaves everything as it was", async () => {
  const [shared, own] = await Promise.all([openVacancy(), openVacancy()]);
  await fc.assert(
    fc.asyncProperty(
      fc.record({ both: fc.boolean(), deep: fc.boolean(), rejected: fc.boolean(), seen: fc.boolean() }),
      async ({ both, deep, rejected, seen }) => {
        const { kept, gone } = await drawn(own.vacancyID, shared.vacancyID, { both, deep, rejected, seen });
        const before = await told();
        const { mergeID } = await merge(kept, gone);
        expect(whose(await everything(), gone.personID)).toEqual(seen ? ["audit"] : []);
        expect((await Person.find(gone.personID)).personID).toBe(kept.personID);
        await Merge.undo(recruiter, kept.personID, mergeID);
        expect(await told()).toEqual(before);
      },
    ),
    { numRuns: 6, examples: [[{ both: true, deep: true, rejected: true, seen: true }]] },
  );
}, 120_000);

/** The kinds of what still is somebody's, by key or by field; that they went where stands in the alias. */
const whose = (items: readonly Raw[], personID: string) =>
  items
    .filter((item) => item.personID === personID || `${item.pk} ${item.sk} ${item.gsi1pk}`.includes(personID))
    .map((item) => String(item.__edb_e__))
    .filter((kind) => !["alias", "revision", "change"].includes(kind));

describe("two people made one", () => {
  it("are found by the names, mails and phones of both, with the fields that were chosen", async () => {
    const kept = await somebody("Maria Petrenko", ["maria.old@example.com"]);
    const gone = await somebody("Марія Коваль", ["maria.new@example.com"]);
    const edited = await Profile.edit(recruiter, gone.personID, { version: 1, city: "Lviv", tags: ["Fast"] });
    await merge(kept, edited, ["name"]);
    const one = await Person.find(kept.personID);
    expect(one).toMatchObject({
      name: "Марія Коваль",
      city: "Lviv",
      tags: ["Fast"],
      mails: ["maria.old@example.com", "maria.new@example.com"],
    });
    const owners = await Contact.owners([{ kind: "mail", value: "maria.new@example.com" }]);
    expect(owners.map((owner) => owner?.personID)).toEqual([kept.personID]);
    const { people } = await Person.list(recruiter, { q: "maria.new@" });
    expect(people.map(({ personID }) => personID)).toEqual([kept.personID]);
  });

  it("stand once in a vacancy both were in, where the one stood who had come further, and are counted once", async () => {
    const vacancy = await openVacancy();
    const { vacancyID, stages } = vacancy;
    const [kept, gone] = [await somebody("Ivan Koval"), await somebody("Іван Коваль")];
    for (const { personID } of [kept, gone]) await Application.enter(recruiter, vacancyID, { personID, source });
    const stageID = stages[1]?.stageID ?? "";
    await Application.move(recruiter, vacancyID, { moves: [{ personID: gone.personID, version: 1 }], stageID });
    const { mergeID } = await merge(kept, gone);
    const { applications } = await Application.board(recruiter, vacancyID);
    expect(applications).toMatchObject([{ personID: kept.personID, stageID, status: "active" }]);
    const counts = async () => (await Tally.list([vacancyID])).get(vacancyID);
    expect(await counts()).toMatchObject({ active: 1 });
    await Merge.undo(recruiter, kept.personID, mergeID);
    expect(await counts()).toMatchObject({ active: 2 });
  });

  it("keep what came since when they are taken apart", async () => {
    const kept = await somebody("Anna Moroz");
    const gone = await somebody("Ганна Мороз");
    const { mergeID } = await merge(kept, gone);
    const one = await Person.find(kept.personID);
    await Profile.edit(recruiter, kept.personID, { version: one.version, city: "Odesa" });
    const line = await Profile.log(recruiter, kept.personID, { channel: "phone", text: "Called." });
    await Merge.undo(recruiter, kept.personID, mergeID);
    expect(await Person.find(kept.personID)).toMatchObject({ name: "Anna Moroz", city: "Odesa" });
    expect(await Person.find(gone.personID)).toMatchObject({ personID: gone.personID, name: "Ганна Мороз" });
    expect((await Activity.list(kept.personID)).lines.map(({ activityID }) => activityID)).toContain(line.activityID);
  });
});

describe("more than one transaction holds", () => {
  async function long() {
    const kept = await somebody("Long Story");
    const gone = await somebody("Long Story Again");
    for (let index = 0; index < 60; index++)
      await commit(
        recruiter,
        [Activity.written(recruiter, { personID: gone.personID, channel: "phone", text: "x" })],
        null,
      );
    return { kept, gone };
  }
  const lines = async (personID: string) =>
    (await everything()).filter((item) => item.personID === personID && item.text === "x");

  it("is moved chunk by chunk, gone on with where it broke off, and taken back", async () => {
    const { kept, gone } = await long();
    let sent = 0;
    db.client.middlewareStack.add(
      (next, { commandName }) =>
        (args) => {
          if (/^TransactWrite/.test(commandName ?? "") && ++sent === 3) throw new Error("the machine went down");
          return next(args);
        },
      { step: "initialize", name: "down" },
    );
    await expect(merge(kept, gone)).rejects.toThrow("the machine went down");
    db.client.middlewareStack.remove("down");
    expect(await lines(gone.personID)).not.toEqual([]);
    await Merge.resume(system());
    expect(await lines(gone.personID)).toEqual([]);
    expect(await lines(kept.personID)).toHaveLength(60);
    const [done] = await Merge.list(recruiter, kept.personID);
    expect(done).toMatchObject({ status: "merged", steps: 3 });
    await Merge.undo(recruiter, kept.personID, done?.mergeID ?? "");
    expect(await lines(gone.personID)).toHaveLength(60);
    expect(await lines(kept.personID)).toEqual([]);
  }, 60_000);
});

it("is done once by two at the same moment, and undone last first", async () => {
  const [one, two, three] = [await somebody("A One"), await somebody("A Two"), await somebody("A Three")];
  expect(await race(2, () => merge(one, two))).toEqual(["db.stale", "ok"]);
  const now = await Person.find(one.personID);
  await merge(three, now);
  const [last, first] = await Merge.list(recruiter, three.personID);
  await expect(Merge.undo(recruiter, three.personID, first?.mergeID ?? "")).rejects.toMatchObject({
    code: "merge.not_last",
  });
  await Merge.undo(recruiter, three.personID, last?.mergeID ?? "");
  await Merge.undo(recruiter, one.personID, first?.mergeID ?? "");
  expect(await Person.find(two.personID)).toMatchObject({ name: "A Two" });
});

it("is for nobody who does not see the whole base", async () => {
  for (const role of ["manager", "head", "employee"] as const)
    await expect(Merge.list(as(role), newID("person"))).rejects.toMatchObject({ code: "access.forbidden" });
});
