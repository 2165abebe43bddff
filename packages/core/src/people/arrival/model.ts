import * as v from "valibot";
import type { Found, Reading } from "../../resume/model.ts";
import { blank, type FieldName, fields, type Info as Person } from "../person/model.ts";

/** What a file says of a person, in the shape a profile has; without what does not fit it. */
export type Proposed = Partial<Pick<Person, FieldName>> & { name: string };

const LEAST_SURE = 0.3;

const sure = <T>(found: readonly Found<T>[]) =>
  found.filter(({ confidence }) => confidence >= LEAST_SURE).map(({ value }) => value);

/** A value if it is one the profile can hold: a reader may find anything. */
const fitting = <S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> | undefined => {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : undefined;
};

/** Those values of a list that the profile can hold, without repetition, as many as it can hold. */
const fittingAll = <Item>(
  schema: {
    readonly pipe: readonly [
      { readonly item: v.GenericSchema<unknown, Item> },
      { readonly requirement: number },
      ...unknown[],
    ];
  },
  values: readonly unknown[],
): Item[] => {
  const [list, { requirement }] = schema.pipe;
  const kept = new Map<string, Item>();
  for (const value of values) {
    const fit = fitting(list.item, value);
    if (fit !== undefined) kept.set(JSON.stringify(fit), fit as Item);
  }
  return [...kept.values()].slice(0, requirement);
};

/** A file's name as a person's, for want of a better: without ending, brackets, numbers and the word "resume". */
export function namedAfter(file: string): string {
  const words = file
    .normalize("NFC")
    .replace(/\.[a-z0-9]{1,5}$/i, "")
    .replace(/[\p{C}_+.,()[\]{}|\-–—]+|\d+/gu, " ")
    .replace(/(?<!\p{L})(resume|résumé|cv|curriculum|vitae|резюме|copy|копия|копія|final|new)(?!\p{L})/giu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return fitting(fields.name, words.slice(0, 120)) ?? fitting(fields.name, file.slice(0, 120)) ?? "?";
}

/** A link as people write it, "github.com/olena", as one that can be opened. */
const addressOf = (link: string) => (/^[a-z][a-z0-9+.-]*:/i.test(link) ? link : `https://${link}`);

/** What a reading proposes for a profile; `file` is the file's name, `now` tells the year of birth from an age. */
export function proposed({ fields: read }: Reading, file: string, now: string): Proposed {
  const age = read.age && { y: Number(now.slice(0, 4)) - read.age.value };
  return known({
    name: fitting(fields.name, read.name?.value.slice(0, 120)) ?? namedAfter(file),
    mails: fittingAll(fields.mails, sure(read.mails)),
    phones: fittingAll(fields.phones, sure(read.phones)),
    links: fittingAll(fields.links, sure(read.links).map(addressOf)),
    city: fitting(fields.city, read.city?.value),
    headline: fitting(fields.headline, read.headline?.value),
    desiredSalary: fitting(fields.desiredSalary, read.desiredSalary?.value),
    months: fitting(fields.months, read.months && Math.round(read.months.value)),
    competencies: fittingAll(fields.competencies, sure(read.competencies)),
    experience: fittingAll(fields.experience, sure(read.experience)),
    education: fittingAll(fields.education, sure(read.education)),
    languages: fittingAll(fields.languages, sure(read.languages)),
    birthDate: fitting(fields.birthDate, read.birthDate?.value ?? age),
  });
}

/** Signs of a working life that a résumé has at least so many of; a letter, a bill and a certificate have fewer. */
const LEAST_SIGNS = 2;
const SKILLS = 3;

/** Whether a reading tells of somebody: who they are or how to reach them, and what they have done. */
export function introduces({ fields: read }: Reading): boolean {
  const who = read.name !== undefined || [read.mails, read.phones, read.links].some((all) => all.length > 0);
  const life = [read.experience, read.education, read.languages].filter((all) => all.length > 0).length;
  const said = [read.birthDate ?? read.age, read.desiredSalary].filter((one) => one !== undefined).length;
  return who && life + said + Number(read.competencies.length >= SKILLS) >= LEAST_SIGNS;
}

/** What is known of somebody by a mail of their own: its sender, where the file leaves out who they are. */
export function fromSender(
  what: { readonly read: Proposed; readonly named: boolean },
  sender: { readonly address: string; readonly name: string } | undefined,
): { read: Proposed; named: boolean } {
  const name = what.named ? undefined : fitting(fields.name, sender?.name);
  const mails = what.read.mails ?? fittingAll(fields.mails, sender ? [sender.address] : []);
  return {
    read: known({ ...what.read, mails, ...(name !== undefined && { name }) }),
    named: what.named || name !== undefined,
  };
}

const empty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);
const known = (all: Proposed): Proposed =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => !empty(value))) as Proposed;

/** A new person as a file tells of them: every field it filled waits to be confirmed. */
export const introduced = (
  read: Proposed,
  given: Pick<Person, "personID" | "source" | "createdAt" | "createdBy" | "updatedAt">,
): Person => ({ ...blank, ...known(read), ...given, unconfirmed: Object.keys(known(read)) as FieldName[], version: 1 });

const GROWING = ["mails", "phones", "links"] as const;
const MOST = { mails: 10, phones: 10, links: 20 };

/**
 * A person after one more file about them. New contacts are added, for nobody should be lost for an old phone;
 * what nobody has confirmed is renewed; what a person confirmed or typed stays as it is.
 */
export function merged(person: Person, read: Proposed, now: string): Person {
  const added = Object.fromEntries(
    GROWING.map((field) => [field, [...new Set([...person[field], ...(read[field] ?? [])])].slice(0, MOST[field])]),
  ) as Pick<Person, (typeof GROWING)[number]>;
  const open = (Object.keys(read) as FieldName[]).filter(
    (field) =>
      !(GROWING as readonly string[]).includes(field) && (empty(person[field]) || person.unconfirmed.includes(field)),
  );
  const renewed = Object.fromEntries(open.map((field) => [field, read[field]]));
  const next = { ...person, ...renewed, ...added };
  const changed = [...open, ...GROWING].filter(
    (field) => JSON.stringify(next[field]) !== JSON.stringify(person[field]),
  );
  if (changed.length === 0) return person;
  return { ...next, unconfirmed: [...new Set([...person.unconfirmed, ...changed])], updatedAt: now };
}
