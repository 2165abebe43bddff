export type * from "./answer/model.ts";

import type { Ctx } from "../context.ts";
import * as Person from "../people/person/index.ts";
import type { Answer, Counted, Row } from "./answer/model.ts";
import type { Page } from "./base.ts";
import { cityOf } from "./city/model.ts";
import { lineParted, textParted } from "./contact.ts";
import { housed } from "./housed.ts";
import { hydrated } from "./hydrated.ts";
import type { Claimed, Filter } from "./model.ts";
import type { Plan, Sight } from "./plan.ts";
import { comparable } from "./rates.ts";
import { refuse } from "./refusal/model.ts";
import { corrected, explained, facets } from "./shown.ts";
import { paid, permitted, sightOf, tellsPay } from "./sight.ts";

/** What somebody asks: a line as typed beside filters already set. */
export interface Asked {
  readonly line?: string | undefined;
  readonly typing?: true | undefined;
  readonly filter: Filter;
}
/** And which of those found. */
export interface Question extends Asked, Page {}

const NOBODY: Page = { from: 0, size: 0 };

/** The engine with its lists of words is loaded at the first question: most requests ask none. */
let loaded: Promise<typeof import("./engine.ts")> | undefined;
function engine() {
  loaded ??= import("./engine.ts");
  return loaded;
}
/** What the search knows now, and the house it is read by. */
export type Fresh = ReturnType<typeof fresh>;
async function fresh() {
  const known = await (await engine()).refreshed();
  return { known, house: await housed(known.revision) };
}

/** The same, for a question that is about to be asked. Whoever began too early, and asks nothing, need not wait for it. */
export function ahead(): Fresh {
  const coming = fresh();
  coming.catch(() => undefined);
  return coming;
}

/** So many pages of those who have a contact that begins so are read; for more of them its next letters are asked for. */
const PAGES = 4;

/** Who has a mail or a phone that begins so. @throws search.too_many */
async function having(ctx: Ctx, contact: string): Promise<Set<string>> {
  const found = new Set<string>();
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    const { people, cursor: next } = await Person.list(ctx, { q: contact, cursor });
    for (const { personID } of people) found.add(personID);
    if (next === null) return found;
    cursor = next;
  }
  throw refuse("too_many");
}

/** Who has all of these contacts, for who sees the whole base. */
async function reached(ctx: Ctx, contacts: readonly string[]): Promise<Sight> {
  const [first = new Set<string>(), ...others] = await Promise.all(contacts.map((contact) => having(ctx, contact)));
  const ids = new Set([...first].filter((personID) => others.every((other) => other.has(personID))));
  return { people: ids, pay: ids };
}

/** The contacts of a question, and the question without them. */
function apart({ line, typing, filter }: Asked) {
  const [typed, kept] = [lineParted(line ?? ""), textParted(filter.text ?? "")];
  const contacts = [...new Set([...kept.contacts, ...typed.contacts])];
  if (contacts.length === 0) return { contacts, rest: { line, typing, filter } };
  return {
    contacts,
    rest: { line: line && typed.words, typing, filter: { ...filter, text: kept.words || undefined } },
  };
}

/** A question as it was understood, and who is meant by it. */
async function meant(ctx: Ctx, question: Asked, page: Page, coming = fresh()) {
  const [{ asked, search }, { known, house }, sight] = await Promise.all([engine(), coming, sightOf(ctx)]);
  const { contacts, rest } = sight ? { contacts: [], rest: question } : apart(question);
  const { filter: words, open } = asked(rest.line, rest.filter, house, rest.typing);
  permitted(words, sight);
  const among = contacts.length > 0 ? await reached(ctx, contacts) : sight;
  const text = [...contacts, words.text].filter(Boolean).join(" ").slice(0, 200);
  const read = contacts.length > 0 ? { ...words, text } : words;
  return { read, house, sight, known, ...(await search({ filter: words, open }, house, among, page, known)) };
}

/**
 * The people of the base whom a question means, of those the asker may see.
 * @param coming what the search knows, if it was asked for since the question came: nothing written before may be missed
 * @throws access.forbidden for a filter by what they may not, search.no_rate, search.no_age, search.too_many, search.many_words
 */
export async function find(ctx: Ctx, question: Question, coming?: Fresh): Promise<Answer> {
  const { line = "", typing, filter } = question;
  const { read, house, sight, known, plan, ...found } = await meant(ctx, question, question, coming);
  const { hinted, versionOf } = await engine();
  const people = await hydrated(found.personIDs, (personID) => versionOf(known, personID));
  return {
    total: found.total,
    people: people.map((person) => row(person, plan)),
    read,
    hints: hinted(typing ? line : "", filter, house.known),
    instead: corrected(found.instead, people, house.known),
    incomplete: found.incomplete,
    whole: sight === undefined,
    paid: paid(sight),
  };
}

/** What further filters would leave of those a question means; over what the asker may see. As `find`. */
export async function count(ctx: Ctx, question: Asked, coming?: Fresh): Promise<Counted> {
  const { read, house, sight, tally } = await meant(ctx, question, NOBODY, coming);
  return { facets: facets(tally(), read, paid(sight)), currency: house.rates.currency };
}

/** Who is found by a filter, as far as the asker may see them, and how many there are. As `find`. */
export async function found(ctx: Ctx, filter: Filter, size: number) {
  const { total, personIDs } = await meant(ctx, { filter }, { from: 0, size });
  return { total, personIDs };
}

/**
 * Everybody of those the asker may see who has one of these competencies, for who ranks them. `monthly` makes an amount
 * comparable with their pay, and `tells` says whether the asker may know what somebody asks to earn.
 */
export async function claiming(ctx: Ctx, any: readonly Claimed[]) {
  const [{ claiming: claimed }, { known, house }, sight] = await Promise.all([engine(), fresh(), sightOf(ctx)]);
  const found = await claimed(any, house, sight, known);
  const monthly = (amount: Parameters<typeof comparable>[0]) => comparable(amount, house.rates);
  const tells = (personID: string) => tellsPay(sight, personID);
  return { ...found, known: house.known, monthly, tells, whole: sight === undefined };
}

function row(person: Person.Info, plan: Plan): Row {
  // A city has the name that its facet counts it under.
  const city = person.city === undefined ? undefined : cityOf(person.city);
  const { personID, name, headline, months, competencies, languages, source, tags, doNotContact } = person;
  const { createdAt, updatedAt, version } = person;
  return {
    ...{ personID, name, headline, city, months, competencies, languages, source, tags, doNotContact },
    ...{ createdAt, updatedAt, version },
    desiredSalary: tellsPay(plan.sight, personID) ? person.desiredSalary : undefined,
    why: plan.words.length > 0 ? explained(person, plan) : [],
  };
}
