export type * from "./model.ts";

import { need } from "../../access/policy/model.ts";
import { batch } from "../../batch.ts";
import { put, refuse as refuseDB, remove, there, type Write } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import { opened, sealed } from "../../cursor.ts";
import * as Revision from "../../live/revision/index.ts";
import * as Tail from "../../search/tail/index.ts";
import * as Contact from "../contact/index.ts";
import { contactsOf } from "../contact/model.ts";
import * as Term from "../term/index.ts";
import { meets, termsOf, wanted } from "../term/model.ts";
import * as Trace from "../trace/index.ts";
import { AliasEntity, PersonEntity } from "./entity.ts";
import { type Info, refuse } from "./model.ts";

const PAGE = 50;

export interface Page {
  people: Info[];
  cursor: string | null;
}

/**
 * The whole of a person, unredacted: for other modules, which answer for what they show. Who was merged is found under
 * the old id too, as the person they are now. @throws person.missing
 */
export async function find(personID: string): Promise<Info> {
  const { data } = await PersonEntity.get({ personID }).go({ consistent: true });
  if (data) return data;
  const { data: alias } = await AliasEntity.get({ personID }).go({ consistent: true });
  if (!alias) throw refuse("missing", { personID });
  return find(alias.keptID);
}

/** The partition key under which everything stands that is one person's. */
export function partition(personID: string): string {
  const { Key } = PersonEntity.get({ personID }).params() as { Key: { pk: string } };
  return Key.pk;
}

/** The people with these ids, in their order; who is missing is left out. Unredacted, as `find`. */
export async function many(personIDs: readonly string[]): Promise<Info[]> {
  const keys = personIDs.map((personID) => ({ personID }));
  const data = await batch(keys, (some) => PersonEntity.get(some).go());
  const found = new Map(data.map((person) => [person.personID, person]));
  return personIDs.flatMap((personID) => found.get(personID) ?? []);
}

/** Those of these people that there are, as they are at this very moment; in no order. Unredacted, as `find`. */
export async function current(personIDs: readonly string[]): Promise<Info[]> {
  const keys = personIDs.map((personID) => ({ personID }));
  return batch(keys, (some) => PersonEntity.get(some).go({ consistent: true }));
}

/** Everybody, newest first, page by page, unredacted: for what makes something of the whole base. */
export async function* everybody(): AsyncGenerator<Info> {
  let cursor: string | null = null;
  do {
    const page: Page = await newest(cursor ?? undefined, 1000);
    yield* page.people;
    cursor = page.cursor;
  } while (cursor);
}

/** The ids of those who were in the base first. */
export async function oldest(): Promise<string[]> {
  const { data } = await PersonEntity.query.byAge({ base: "all" }).go({ limit: PAGE, attributes: ["personID"] });
  return data.map(({ personID }) => personID);
}

/** A new person with all they are found and known again by. Lost with `person.contact_taken`. */
export const created = (person: Info): Write[] => [
  put(PersonEntity.create(person)),
  Tail.told(person, person.version),
  ...contactsOf(person).map((contact) => Contact.claimed(person.personID, contact)),
  ...Term.moved(person.personID, [], termsOf(person)),
  ...Trace.moved(person.personID, [], Trace.tracesOf(person)),
];

/** The same for somebody whom nobody was found to be: lost with `db.busy` when somebody alike came since that look. */
export const appeared = (person: Info, look: Trace.Look | undefined): Write[] => [
  ...created(person),
  ...(look ? [Trace.came(look)] : []),
];

/**
 * A change of a person: `before` carries the version it was made from. Lost with `db.stale` and the fresh person, as
 * far as `shown` lets whoever lost see them.
 */
export function changed(before: Info, next: Info, shown: (fresh: Info) => Info): Write[] {
  const had = contactsOf(before);
  const has = contactsOf(next);
  const without = (all: typeof had, some: typeof had) =>
    all.filter((one) => !some.some(({ kind, value }) => kind === one.kind && value === one.value));
  return [
    ...renewed(before, next, shown),
    ...without(had, has).map((contact) => Contact.released(before.personID, contact)),
    ...without(has, had).map((contact) => Contact.claimed(before.personID, contact)),
  ];
}

/** The same without whose the mails and phones are: where they are moved as they stand. */
export function renewed(before: Info, next: Info, shown: (fresh: Info) => Info): Write[] {
  return [
    put(
      PersonEntity.put({ ...next, version: before.version + 1 }).where(({ version }, { eq }) =>
        eq(version, before.version),
      ),
      async () => refuseDB("stale", { fresh: shown(await find(before.personID)) }),
    ),
    ...Term.moved(before.personID, termsOf(before), termsOf(next)),
    ...Trace.moved(before.personID, Trace.tracesOf(before), Trace.tracesOf(next)),
    Tail.told(next, before.version + 1),
    Revision.raised(before.personID),
  ];
}

/**
 * Somebody is seen by others from now on, and is told of as if they had changed: who follows a search they meet learns of
 * them. Lost with `person.missing` when they are gone meanwhile.
 */
export const seen = (person: Info): Write[] => [
  there(PersonEntity.get({ personID: person.personID }), () => refuse("missing", { personID: person.personID })),
  Tail.told(person, person.version),
];

/** There is no such profile any more, and nothing finds it. Lost with `db.stale` when they changed meanwhile. */
export const vanished = (person: Info): Write[] => [
  remove(
    PersonEntity.remove({ personID: person.personID }).where(({ version }, { eq }) => eq(version, person.version)),
    async () => refuseDB("stale", { fresh: await find(person.personID) }),
  ),
  ...Term.moved(person.personID, termsOf(person), []),
  ...Trace.moved(person.personID, Trace.tracesOf(person), []),
  Tail.gone(person.personID, person.version + 1),
  Revision.raised(person.personID),
];

/** Somebody is no profile of their own any more, but part of `keptID`'s. */
export const left = (person: Info, keptID: string): Write[] => [
  ...vanished(person),
  put(AliasEntity.create({ personID: person.personID, keptID })),
];

/** A profile that was made by mistake is no more, with all that follows from it. Lost with `db.stale` when it changed. */
export const unmade = (person: Info): Write[] => [
  ...vanished(person),
  ...contactsOf(person).map((contact) => Contact.released(person.personID, contact)),
];

/** Who had left is a profile of their own again. */
export const returned = (person: Info): Write[] => [
  ...created(person),
  remove(AliasEntity.delete({ personID: person.personID })),
  Revision.raised(person.personID),
];

/** Everybody in the base, newest first, or those whose name, mail or phone begins so; only for who may see the whole base. */
export async function list(
  ctx: Ctx,
  { q, cursor }: { q?: string | undefined; cursor?: string | undefined },
): Promise<Page> {
  need(ctx, "person", "list", { vacancies: [] });
  const beginnings = wanted(q ?? "");
  const query = `person ${beginnings.join(" ")}`;
  const from = opened(ctx, query, cursor);
  const page = await (q?.trim() ? search(beginnings, from) : newest(from));
  return { people: page.people, cursor: sealed(ctx, query, page.cursor) };
}

async function newest(cursor: string | undefined, limit = PAGE): Promise<Page> {
  const page = await PersonEntity.query.byAge({ base: "all" }).go({ order: "desc", limit, cursor });
  return { people: page.data, cursor: page.cursor };
}

/** Looks up the longest beginning, the rarest as a rule, and keeps those who meet the others too. */
async function search(beginnings: readonly string[], cursor: string | undefined): Promise<Page> {
  const [longest] = beginnings.toSorted((one, other) => other.length - one.length);
  if (longest === undefined) return { people: [], cursor: null };
  const page = await Term.list(longest, cursor);
  const people = (await many(page.personIDs)).filter((person) => meets(person, beginnings));
  return { people, cursor: page.cursor };
}
