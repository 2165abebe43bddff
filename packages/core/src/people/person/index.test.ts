import { expect, it } from "vitest";
import { commit } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import { newID } from "../../id.ts";
import { race } from "../../testing/race.ts";
import * as Person from "./index.ts";
import type { Info } from "./model.ts";

const recruiter: Ctx = {
  actor: { type: "user", accountID: newID("account"), role: "recruiter" },
  now: "2026-03-02T09:00:00.000Z",
};

let created = 0;
const somebody = (given: Partial<Info>): Info => {
  created += 1;
  const at = new Date(Date.UTC(2026, 0, 1) + created * 1000).toISOString();
  return {
    personID: newID("person"),
    name: "Olena Hughes",
    mails: [],
    phones: [],
    links: [],
    competencies: [],
    experience: [],
    education: [],
    languages: [],
    tags: [],
    custom: {},
    unconfirmed: [],
    createdAt: at,
    createdBy: "system:test",
    updatedAt: at,
    version: 1,
    ...given,
  };
};
const whole = (person: Info) => person;
const enter = (person: Info) => commit(recruiter, Person.created(person), person);
const names = async (q?: string) => (await Person.list(recruiter, { q })).people.map(({ name }) => name);

it("gives back what was stored, with nothing added", async () => {
  const person = await enter(somebody({ mails: ["o@example.com"], custom: { [newID("field")]: 5 } }));
  expect(await Person.find(person.personID)).toEqual(person);
});

it("makes one person of two that arrive with the same mail at the same moment", async () => {
  const outcomes = await race(5, () => enter(somebody({ name: "Racing Twin", mails: ["twin@example.com"] })));
  expect(outcomes).toEqual(["ok", ...Array(4).fill("person.contact_taken")]);
  expect(await names("racing")).toEqual(["Racing Twin"]);
});

it("lets only one of two changes made from the same version through, and shows the loser the fresh person", async () => {
  const person = await enter(somebody({ name: "Changed Twice" }));
  const change = (run: number) =>
    commit(recruiter, Person.changed(person, { ...person, headline: `Title ${run}` }, whole), null);
  expect(await race(2, change)).toEqual(["db.stale", "ok"]);
  const fresh = await Person.find(person.personID);
  expect(fresh.version).toBe(2);
  await expect(change(3)).rejects.toMatchObject({ code: "db.stale", data: { fresh } });
});

it("finds a person by the new name, mail and phone after a change, and not by the old", async () => {
  const before = await enter(somebody({ name: "Varvara Old", mails: ["old@example.com"], phones: ["+380445550142"] }));
  const next = { ...before, name: "Варвара Нова", mails: ["new@example.com"], phones: ["+380445559999"] };
  await commit(recruiter, Person.changed(before, next, whole), null);
  for (const q of ["varvara nova", "new@example.com", "555 9999"]) expect(await names(q)).toEqual(["Варвара Нова"]);
  for (const q of ["old", "old@example.com", "555 0142"]) expect(await names(q)).toEqual([]);
  await enter(somebody({ name: "Next Owner", mails: ["old@example.com"] }));
});

it("lists newest first, page by page, each person once", async () => {
  const made = [];
  for (let index = 0; index < 60; index++) made.push(await enter(somebody({ name: `Paged ${index}` })));
  const first = await Person.list(recruiter, {});
  expect(first.people.slice(0, 50)).toEqual(made.toReversed().slice(0, 50));
  const second = await Person.list(recruiter, { cursor: first.cursor ?? undefined });
  expect(second.people.slice(0, 10)).toEqual(made.toReversed().slice(50));
});

it("shows the base to nobody who only works on some vacancies", async () => {
  for (const role of ["manager", "head", "employee"] as const) {
    const ctx: Ctx = { ...recruiter, actor: { type: "user", accountID: newID("account"), role } };
    await expect(Person.list(ctx, {})).rejects.toMatchObject({ code: "access.forbidden" });
  }
});

it("refuses a cursor that was made for another search", async () => {
  const { cursor } = await Person.list(recruiter, {});
  await expect(Person.list(recruiter, { q: "paged", cursor: cursor ?? "" })).rejects.toMatchObject({
    code: "cursor.changed",
  });
});
