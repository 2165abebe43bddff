import { commit } from "@kolo/core/commit";
import type * as Person from "@kolo/core/people/person";
import { blank } from "@kolo/core/people/person/model";
import * as Manifest from "@kolo/core/search/manifest";
import * as Tail from "@kolo/core/search/tail";
import { PersonEntity } from "../../../core/src/people/person/entity.ts";
import type { Doc } from "../../../core/src/search/document.ts";
import { asked, search } from "../../../core/src/search/engine.ts";
import { housed } from "../../../core/src/search/housed.ts";
import { written } from "../../../core/src/search/segment/write.ts";
import { stored } from "../../../core/src/search/store.ts";
import { invented } from "../../../core/src/search/testing/people.ts";
import { filled } from "../fill.ts";

/** People of a page of the table. */
const PAGE = 50;
const DEGREES = {
  school: "High school",
  vocational: "College",
  bachelor: "Bachelor",
  master: "Master",
  doctor: "PhD",
} as const;

/** Somebody who would be searched by this document. */
function personOf({ pay, schooling, source, words, changed, blocked, rev, ...doc }: Doc): Person.Info {
  const at = new Date(changed * 60_000).toISOString();
  const jobs = words.split("\n");
  return {
    ...blank,
    ...doc,
    mails: [`${doc.personID}@mail.test`],
    desiredSalary: pay,
    competencies: [...doc.competencies],
    languages: [...doc.languages],
    tags: [...doc.tags],
    experience: jobs.slice(0, -1).map((title, index) => ({ title, start: { y: 2024 - index } })),
    education: schooling ? [{ institution: jobs.at(-1) ?? "", degree: DEGREES[schooling] }] : [],
    ...(source && { source: { kind: source } }),
    ...(blocked && { doNotContact: true }),
    createdAt: at,
    createdBy: "acc-nobody",
    updatedAt: at,
    version: rev,
  };
}

/** A base of which only those are stored as people who are going to be shown. */
export interface Base {
  /** Stores those who stand at these places when nothing is asked; the newest is first. */
  standing(from: number, until: number): Promise<void>;
  /** Stores those on the first page while this is typed. */
  typed(line: string): Promise<void>;
}

/** Fills the index with so many people. All of them as people too, with all they are known again by, would take a quarter of an hour. */
export async function peopled(count: number): Promise<Base> {
  const docs = Array.from({ length: count }, (_, seed) => invented(seed));
  const ctx = { actor: { type: "system", name: "bench" }, now: new Date().toISOString() } as const;
  const segments = [await stored(written(undefined, docs))];
  const before = Manifest.among(await Tail.read());
  await commit(ctx, [Manifest.replaced(before, { at: ctx.now, segments, previous: [] })], null);
  const newest = docs.toSorted((one, other) => (one.personID < other.personID ? 1 : -1));
  const waiting = new Map(docs.map((doc) => [doc.personID, doc]));
  const come = async (some: readonly string[]) => {
    const docs = some.flatMap((personID) => waiting.get(personID) ?? []);
    for (const { personID } of docs) waiting.delete(personID);
    await filled(
      docs.map((doc) => (PersonEntity.create(personOf(doc)).params() as { Item: Record<string, unknown> }).Item),
    );
  };
  return {
    standing: (from, until) => come(newest.slice(Math.max(0, from), until).map(({ personID }) => personID)),
    async typed(line) {
      const house = await housed(0);
      const found = await search(asked(line, {}, house, true), house, undefined, { from: 0, size: PAGE });
      await come(found.personIDs);
    },
  };
}
