import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import * as Bucket from "../../bucket.ts";
import * as Application from "../../hiring/application/index.ts";
import * as Interview from "../../hiring/interview/index.ts";
import * as Tally from "../../hiring/tally/index.ts";
import * as Search from "../../search/index.ts";
import { forgotten } from "../../search/live.ts";
import { compacted } from "../../search/testing/compacted.ts";
import { accounts, as, firmed, office, system } from "../../testing/as.ts";
import { openVacancy, somebody } from "../../testing/finalist.ts";
import { everything, filed, involved } from "../../testing/involved.ts";
import { mail, mailed } from "../../testing/mailed.ts";
import { postOffice } from "../../testing/post-office.ts";
import { race } from "../../testing/race.ts";
import * as Audit from "../audit/index.ts";
import * as Employee from "../employee/index.ts";
import * as Merge from "../merge/index.ts";
import type { Raw } from "../merge/place.ts";
import * as Person from "../person/index.ts";
import * as Profile from "../profile/index.ts";
import * as Erasure from "./index.ts";
import { theirs } from "./theirs.ts";

const letters = await postOffice();
afterAll(() => letters.close());
beforeAll(() => firmed());
beforeEach(forgotten);

const administrator = as("administrator");
const recruiter = as("recruiter");
const source = { kind: "base" } as const;
const erase = async (personID: string, ctx = administrator) =>
  Erasure.erase(ctx, personID, { version: (await Person.find(personID)).version });

/** Words that are in nobody else's life. */
const NAME = "Евстолия Незабудкина";
const TOKENS = ["Евстолия", "Незабудкина", "evstoliia", "nezabudk", "380671239876", "@forget.example", "Забытовск"];
const tokened = (items: readonly Raw[]) =>
  items.filter((item) => TOKENS.some((token) => JSON.stringify(item).toLowerCase().includes(token.toLowerCase())));

interface Drawn {
  readonly deep: boolean;
  readonly merged: boolean;
  readonly rejected: boolean;
  readonly answered: boolean;
}

/** Somebody with all that one can have here, as far as was drawn. */
async function lived(vacancyID: string, { deep, merged, rejected, answered }: Drawn): Promise<string> {
  const act = answered ? { key: crypto.randomUUID(), hash: "of the request" } : undefined;
  const { personID } = await Profile.create(
    { ...recruiter, act },
    { name: NAME, mails: [`${crypto.randomUUID()}@forget.example`], phones: [], vacancyID, source },
  );
  if (merged) {
    const twin = await somebody(`${NAME} мл.`);
    const kept = await Person.find(personID);
    const versions = { keptVersion: kept.version, goneVersion: twin.version };
    await Merge.merge(recruiter, { keptID: personID, goneID: twin.personID, ...versions, theirs: [] });
  }
  if (deep) await involved(vacancyID, personID);
  const { version } = await Person.find(personID);
  await Profile.edit(recruiter, personID, { version, city: "Забытовск", phones: ["+380671239876"] });
  await Profile.log(recruiter, personID, { channel: "phone", text: `${NAME} просила перезвонить` });
  await Audit.saw(recruiter, personID, "profile");
  const documentID = await filed(personID);
  for (const key of [Bucket.keys.file(documentID), Bucket.keys.text(documentID)])
    await Bucket.write(key, NAME, "text/plain");
  if (rejected) {
    const { version } = await Application.find(vacancyID, personID);
    await Application.reject(recruiter, vacancyID, { people: [{ personID, version }], reason: "skills" });
  }
  return personID;
}

it("leaves nothing of a person in the table, the bucket or the search but that it was done", async () => {
  const { vacancyID } = await openVacancy();
  const other = await somebody("Другая Осталась");
  await Application.enter(recruiter, vacancyID, { personID: other.personID, source });
  /** What tells of whoever stays; changes wait in the search's tail for a while only. */
  const others = async () =>
    (await everything()).filter((item) => item.__edb_e__ !== "change" && JSON.stringify(item).includes(other.personID));
  const before = await others();
  await fc.assert(
    fc.asyncProperty(
      fc.record({ deep: fc.boolean(), merged: fc.boolean(), rejected: fc.boolean(), answered: fc.boolean() }),
      async (drawn) => {
        const personID = await lived(vacancyID, drawn);
        const files = (await everything()).flatMap(({ __edb_e__: kind, documentID }) =>
          kind === "document" ? [String(documentID)] : [],
        );
        expect(files).toHaveLength(1);
        await erase(personID);
        // At once: no profile, no card on a board, no hit, nobody whose mail it is.
        await expect(Person.find(personID)).rejects.toMatchObject({ code: "person.missing" });
        const board = await Application.board(recruiter, vacancyID);
        expect(board.applications.map((one) => one.personID)).toEqual([other.personID]);
        const found = await Search.find(recruiter, { filter: { text: "Незабудкина" }, from: 0, size: 5 });
        expect(found.total).toBe(0);
        await Erasure.resume(system());
        for (const late of [1, 2]) await compacted(new Date(Date.now() + late * 600_000).toISOString());
        const items = await everything();
        expect(tokened(items)).toEqual([]);
        const naming = items.filter((item) => JSON.stringify(item).includes(personID));
        // That they are gone stays a change until a segment knows it; it says nothing of them.
        const kinds = new Set(naming.map((item) => String(item.__edb_e__)).filter((kind) => kind !== "change"));
        expect([...kinds].toSorted()).toEqual(["audit", "erasure", "revision"]);
        for (const id of files)
          expect([await Bucket.read(Bucket.keys.file(id)), await Bucket.read(Bucket.keys.text(id))]).toEqual([
            undefined,
            undefined,
          ]);
        expect((await Tally.list([vacancyID])).get(vacancyID)).toMatchObject({ active: 1, hired: 0 });
      },
    ),
    {
      numRuns: 3,
      examples: [[{ deep: true, merged: true, rejected: false, answered: true }]],
    },
  );
  expect(await others()).toHaveLength(before.length);
}, 120_000);

it("takes along the mails of theirs that could not be used, with their files", async () => {
  const person = await Profile.create(recruiter, {
    name: "Ksenia Unread",
    mails: ["ksenia@unread.example"],
    phones: [],
    source,
  });
  for (const from of ["ksenia@unread.example", "another@unread.example"])
    await mailed(system(), mail({ to: "nobody@nowhere.example", from, subject: "Hello", text: "Hello" }));
  expect(await Bucket.list("mail/")).toHaveLength(2);
  await erase(person.personID);
  await Erasure.resume(system());
  expect(await Bucket.list("mail/")).toHaveLength(1);
  expect(JSON.stringify(await everything())).not.toContain("ksenia@unread");
  expect(JSON.stringify(await everything())).toContain("another@unread");
});

it("is done once by two at the same moment, and goes on where it was broken off", async () => {
  const person = await somebody("Only Once");
  await Profile.log(recruiter, person.personID, { channel: "phone", text: "Called" });
  const twice = await race(2, () => Erasure.erase(administrator, person.personID, { version: 1 }));
  expect(twice.filter((one) => one === "ok")).toHaveLength(1);
  await race(2, () => Erasure.resume(system()));
  await Erasure.resume(system());
  expect(JSON.stringify(await everything())).not.toContain("Only Once");
});

it("is not for who works here, nor for who has an interview before them, nor for an older look", async () => {
  const [worker, awaited] = [await somebody("Works Here"), await somebody("Is Awaited")];
  const job = { position: "Designer", officeID: office.officeID, startsOn: "2030-03-04" };
  await Employee.take(recruiter, worker.personID, job);
  await expect(erase(worker.personID)).rejects.toMatchObject({ code: "erasure.employed" });
  const { vacancyID } = await openVacancy();
  await Application.enter(recruiter, vacancyID, { personID: awaited.personID, source });
  await Interview.schedule(recruiter, vacancyID, {
    personID: awaited.personID,
    startAt: "2026-03-04T10:00:00.000Z",
    endAt: "2026-03-04T11:00:00.000Z",
    zone: office.zone,
    interviewers: [accounts.manager],
    kit: [{ competencyID: "figma" }],
  });
  await expect(erase(awaited.personID)).rejects.toMatchObject({ code: "erasure.planned" });
  await expect(Erasure.erase(administrator, awaited.personID, { version: 7 })).rejects.toMatchObject({
    code: "db.stale",
  });
  for (const role of ["recruiter", "manager", "head", "employee"] as const)
    await expect(erase(awaited.personID, as(role))).rejects.toMatchObject({ code: "access.forbidden" });
});

it("leaves a waiting letter that may be about a namesake until it was sent, and another's items alone", () => {
  const sought = { personIDs: ["per-1"], documentIDs: [], contacts: ["a@b.c"], names: ["Same Name"] };
  const letter = (text: string, queue?: string) => ({ pk: "mail#1", sk: "mail", __edb_e__: "mail", text, queue });
  expect(theirs(letter("About Same Name", "waiting"), sought)).toBe("later");
  expect(theirs(letter("About Same Name"), sought)).toBe(true);
  expect(theirs(letter("To a@b.c", "waiting"), sought)).toBe(true);
  expect(theirs({ pk: "p#per-2", sk: "x", __edb_e__: "activity", personID: "per-2", text: "Same Name" }, sought)).toBe(
    false,
  );
});
