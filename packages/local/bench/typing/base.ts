import { commit } from "@kolo/core/commit";
import type * as Person from "@kolo/core/people/person";
import { blank } from "@kolo/core/people/person/model";
import * as Manifest from "@kolo/core/search/manifest";
import { PersonEntity } from "../../../core/src/people/person/entity.ts";
import type { Doc } from "../../../core/src/search/document.ts";
import { written } from "../../../core/src/search/segment/write.ts";
import { stored } from "../../../core/src/search/store.ts";
import { invented } from "../../../core/src/search/testing/people.ts";
import { filled } from "../fill.ts";

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

/** Fills the base with so many people as a search and its list read them: the segment and each one's item, no acts. */
export async function peopled(count: number): Promise<void> {
  const docs = Array.from({ length: count }, (_, seed) => invented(seed));
  const ctx = { actor: { type: "system", name: "bench" }, now: new Date().toISOString() } as const;
  const segments = [await stored(written(undefined, docs))];
  const before = await Manifest.find(true);
  await commit(ctx, [Manifest.replaced(before, { at: ctx.now, segments, previous: [] })], null);
  await filled(items(docs));
}

/** What else a person is found and known again by is not read here, and would take six times as long. */
function* items(docs: readonly Doc[]) {
  for (const doc of docs) yield (PersonEntity.create(personOf(doc)).params() as { Item: Record<string, unknown> }).Item;
}
