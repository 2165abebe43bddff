import * as v from "valibot";
import { type CodeOf, refusals } from "../../error.ts";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";
import { FieldName, type Info as Person } from "../person/model.ts";

/** Two profiles made one. `personID` is the profile that shows it; both people stand in it as they were. */
export const Info = v.strictObject({
  mergeID: ID("merge"),
  personID: ID("person"),
  keptID: ID("person"),
  goneID: ID("person"),
  status: v.picklist(["merging", "merged", "parting", "parted"]),
  /** How many chunks of things have been moved. */
  steps: v.number(),
  /** The fields taken from the profile that went. */
  theirs: v.array(FieldName),
  /** What the profile that went was called. */
  name: v.string(),
  at: Instant,
  by: v.string(),
  version: v.number(),
});
export type Info = v.InferOutput<typeof Info>;

export interface Before {
  readonly kept: Person;
  readonly gone: Person;
}

/** Which profile stays, which goes into it, as they were seen, and of which fields the second one is right; unsaid: `preferred`. */
export const Merge = v.strictObject({
  keptID: ID("person"),
  goneID: ID("person"),
  keptVersion: v.number(),
  goneVersion: v.number(),
  theirs: v.optional(v.array(FieldName)),
});
export type Merge = v.InferOutput<typeof Merge>;

export const refuse = refusals("merge", {
  missing: "missing",
  same: "invalid",
  /** Both have something there can only be one of, such as an employee's account. */
  both: "conflict",
  not_merged: "conflict",
  not_last: "conflict",
});
export type Code = CodeOf<typeof refuse>;

const LISTS = ["mails", "phones", "links", "competencies", "experience", "education", "languages", "tags"] as const;
const MOST = {
  mails: 10,
  phones: 10,
  links: 20,
  competencies: 200,
  experience: 60,
  education: 30,
  languages: 20,
  tags: 30,
};
const NAMES: Partial<Record<(typeof LISTS)[number], string>> = { competencies: "competencyID", languages: "code" };

/** What tells two entries of a list apart: their id where they have one, else all they say. */
const tell = (list: (typeof LISTS)[number], entry: unknown) => {
  const id = NAMES[list];
  return id === undefined ? JSON.stringify(entry) : String((entry as Record<string, unknown>)[id]);
};

const empty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);

const SINGLES = FieldName.options.filter(
  (field) => !(LISTS as readonly string[]).includes(field) && field !== "custom",
);

/** Fields of which there can be one value, and both have another. */
export const conflicting = (kept: Person, gone: Person): FieldName[] =>
  SINGLES.filter(
    (field) =>
      !empty(kept[field]) && !empty(gone[field]) && JSON.stringify(kept[field]) !== JSON.stringify(gone[field]),
  );

/** The conflicting fields in which the other profile is likely right: somebody confirmed its value, and nobody the kept one's. */
export const preferred = (kept: Person, gone: Person): FieldName[] =>
  conflicting(kept, gone).filter((field) => kept.unconfirmed.includes(field) && !gone.unconfirmed.includes(field));

/** Two people as one: lists are joined; `theirs` names the fields whose single value is to be the other's. */
export function united(kept: Person, gone: Person, theirs: readonly FieldName[], now: string): Person {
  const lists = Object.fromEntries(
    LISTS.map((list) => {
      const entries = new Map<string, unknown>();
      for (const entry of [...kept[list], ...gone[list]])
        if (!entries.has(tell(list, entry))) entries.set(tell(list, entry), entry);
      return [list, [...entries.values()].slice(0, MOST[list])];
    }),
  );
  const from = (field: FieldName) => (theirs.includes(field) || empty(kept[field]) ? gone : kept);
  const open = (field: FieldName) =>
    (LISTS as readonly string[]).includes(field)
      ? kept.unconfirmed.includes(field) || gone.unconfirmed.includes(field)
      : from(field).unconfirmed.includes(field);
  return {
    ...kept,
    ...Object.fromEntries(SINGLES.map((field) => [field, from(field)[field]])),
    ...lists,
    custom: { ...gone.custom, ...kept.custom },
    unconfirmed: FieldName.options.filter(open),
    updatedAt: now,
  };
}

/** The kept person when the other is taken out again: as before, but for what people changed since then. */
export function parted(now: Person, { kept, gone }: Before, merged: Person): Person {
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const fields = Object.fromEntries(
    FieldName.options.map((field) => [field, same(now[field], merged[field]) ? kept[field] : now[field]]),
  ) as Pick<Person, FieldName>;
  const own = (field: "mails" | "phones") =>
    fields[field].filter((value) => kept[field].includes(value) || !gone[field].includes(value));
  const unconfirmed = same(now.unconfirmed, merged.unconfirmed) ? kept.unconfirmed : now.unconfirmed;
  return { ...now, ...fields, mails: own("mails"), phones: own("phones"), source: kept.source, unconfirmed };
}
