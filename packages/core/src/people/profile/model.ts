import * as v from "valibot";
import { ID } from "../../id.ts";
import type { Info as Activity } from "../activity/model.ts";
import type { Info as Document } from "../document/model.ts";
import type { Info as Employee } from "../employee/model.ts";
import { blank, FieldName, fields, type Info as Person, Source } from "../person/model.ts";

const { name, ...others } = v.partial(v.strictObject(fields)).entries;

/** Somebody entered by hand, and the vacancy they are for. */
export const Create = v.strictObject({
  name: fields.name,
  ...others,
  vacancyID: v.optional(ID("vacancy")),
  source: v.optional(Source),
});
export type Create = v.InferOutput<typeof Create>;

/** What changes; null takes a value away. */
export const Edit = v.strictObject({
  version: v.number(),
  name,
  ...others,
  city: v.nullish(fields.city),
  headline: v.nullish(fields.headline),
  desiredSalary: v.nullish(fields.desiredSalary),
  months: v.nullish(fields.months),
  birthDate: v.nullish(fields.birthDate),
});
export type Edit = v.InferOutput<typeof Edit>;

export const Confirm = v.strictObject({ version: v.number(), fields: v.array(FieldName) });
export type Confirm = v.InferOutput<typeof Confirm>;

/** What the one who asks may do with a person. */
export interface Rights {
  edit: boolean;
  log: boolean;
  contacts: boolean;
  salary: boolean;
  age: boolean;
  files: boolean;
  take: boolean;
  employ: boolean;
  erase: boolean;
}

/** All that one screen shows of a person, as far as the asker may know it; `hidden` names the fields left out. */
export interface Profile {
  person: Person;
  hidden: FieldName[];
  rights: Rights;
  documents: Document[];
  /** Set when they work here, will, or did. */
  employee?: Employee | undefined;
}

export interface History {
  lines: Activity[];
  cursor: string | null;
}

const BEHIND: readonly (readonly [keyof Rights, readonly FieldName[]])[] = [
  ["contacts", ["mails", "phones", "links"]],
  ["salary", ["desiredSalary"]],
  ["age", ["birthDate"]],
];

export type Hidden = readonly FieldName[];

/** The fields somebody with these rights does not get to see. */
export const hiddenFrom = (rights: Rights): FieldName[] =>
  BEHIND.flatMap(([right, names]) => (rights[right] ? [] : names));

/** A person without the hidden fields; a list becomes empty, and nothing tells whether there was a value. */
export function redacted(person: Person, hidden: Hidden): Person {
  const blank = Object.fromEntries(hidden.map((field) => [field, Array.isArray(person[field]) ? [] : undefined]));
  return { ...person, ...blank, unconfirmed: person.unconfirmed.filter((field) => !hidden.includes(field)) };
}

/** A line of the history for who may not know how to reach the person: what a mail says tells that. */
export const withoutLetter = ({ text, event, ...line }: Activity): Activity =>
  event?.code === "mail.arrived" ? { ...line, event: { code: event.code, data: {} } } : { ...line, text, event };

type Given = Omit<Create, "vacancyID" | "source">;
type Written = Pick<Person, "personID" | "source" | "createdAt" | "createdBy" | "updatedAt">;

/** Somebody new, as a person typed them. */
export const entered = (given: Given, written: Written): Person => ({ ...blank, ...given, ...written, version: 1 });

const none = (value: unknown) => (value === null ? undefined : value);

/** A person after an edit by hand: what a person typed needs no confirming. */
export function edited(person: Person, { version: _, ...changes }: Edit, now: string): Person {
  const set = Object.fromEntries(Object.entries(changes).map(([field, value]) => [field, none(value)]));
  return {
    ...person,
    ...set,
    unconfirmed: person.unconfirmed.filter((field) => !(field in changes)),
    updatedAt: now,
  };
}

export const confirmed = (person: Person, { fields: known }: Confirm, now: string): Person => ({
  ...person,
  unconfirmed: person.unconfirmed.filter((field) => !known.includes(field)),
  updatedAt: now,
});
