import type { Known } from "../../competency/index.ts";
import { Currency } from "../../money.ts";
import { type Filter, MOST_VALUES, type Named } from "../model.ts";
import { refuse } from "../refusal/model.ts";
import { isAge } from "./age.ts";
import { amounts } from "./amounts.ts";
import { underWay } from "./begun.ts";
import { isTitle, masked } from "./competencies.ts";
import { type Either, eithers, namesIn } from "./either.ts";
import { foreign } from "./foreign.ts";
import { withoutJoining } from "./joining.ts";
import { isSomebody } from "./somebody.ts";
import { blanked, type Understood } from "./understood.ts";

const apart = (one: Understood, others: readonly Omit<Understood, "sets">[]) =>
  others.every(({ at, until }) => one.until <= at || one.at >= until);

type Sets = Pick<Filter, "all" | "any" | "months" | "pay" | "cities" | "languages">;

/** Words that are all of a name while more letters may come, and what the name sets. */
export interface Open {
  readonly words: string;
  readonly sets: Sets;
}

/** What a line asks for: the parts that are values as values, the rest as words, of which some may be values yet. */
export interface Read {
  readonly sets: Sets;
  readonly text: string;
  readonly open: readonly Open[];
}

/** The parts of a text that are values, and the names at its end, which may be words of others yet. */
function partsOf(text: string, own: Currency, known: Known, isDone: (one: Understood) => boolean) {
  const all = amounts(masked(text, known), own).filter(isDone);
  // "Python 3" is a name too, but not in "python 3 years".
  for (const one of namesIn(text, all.reduce(blanked, text), known)) if (apart(one, all)) all.push(one);
  return { found: all.filter(isDone), names: all.filter((one) => !isDone(one)) };
}

/**
 * Reads a line such as "react 3+ years up to 4200 kyiv", in any of our languages. `own` is the currency of an amount
 * without a sign, `beside` what is set already. While the line is typed its last word may not be finished yet, and is left as a
 * word.
 * @throws search.no_rate for an amount in a currency that Kolo does not reckon in, with those it does; search.no_age
 */
export function read(line: string, own: Currency, known: Known, typing: boolean, beside: Filter = {}): Read {
  // Spaces that do not break a line stand in amounts that were copied.
  const given = line.normalize("NFC").replace(/\s/g, " ");
  const { whole, text, open, isAmount } = typing
    ? underWay(given, known)
    : { whole: given, text: given, open: given.length, isAmount: false };
  const { found, names } = partsOf(text, own, known, (one) => one.until <= open || isWhole(text, one, open));
  const either = eithers(text, [...found, ...names]);
  const any = either.find(
    ({ sides }) =>
      !beside.any && sides.length <= MOST_VALUES && sides.every((one) => one.sets.all && found.includes(one)),
  );
  // A filter holds one of competencies. What it cannot hold stays words, with the "or" between them.
  const loose = either.filter((one) => one !== any);
  const isAny = (one: Understood) => any?.sides.includes(one) === true;
  const values = found.filter(
    (one) => isAny(one) || (apart(one, loose) && !isSomebody(text, one, found) && !isTitle(text, one, found)),
  );
  const kept = fitting(values, (one) => (isAny(one) ? { any: one.sets.all } : one.sets), beside);
  const strange = kept.map((one) => one.sets.pay && foreign(text, one)).find(Boolean);
  if (strange) throw refuse("no_rate", { currency: strange, instead: Currency.options });
  if (isAge(whole, kept.find(({ sets }) => sets.months)?.sets.months)) throw refuse("no_age");
  const last = names.filter((one) => apart(one, loose));
  // Of cities any is enough: while another one may be meant, those before it turn nobody away either.
  const isMore = last.some(({ sets }) => sets.cities);
  const before = kept.flatMap(({ sets }) => (isMore && sets.cities) || []);
  return {
    sets: kept.map(({ sets }) => (isMore && sets.cities ? {} : sets)).reduce<Sets>(joined, {}),
    text: isAmount || kept.length > 0 ? left(kept.reduce(blanked, text), loose) : given.replace(/\s+/g, " ").trim(),
    open: last.map(({ sets, at }) => ({
      sets: sets.cities ? { cities: [...before, ...sets.cities] } : sets,
      words: text.slice(at),
    })),
  };
}

/** The words beside what was understood, without those that only joined it. */
function left(text: string, either: readonly Either[]): string {
  const words = either.reduce(
    (rest, { at, until }) => rest.slice(0, at) + text.slice(at, until) + rest.slice(until),
    withoutJoining(text),
  );
  return /[\p{L}\p{N}]/u.test(words) ? words.replace(/\s+/g, " ").replace(/^[\s,;]+|[\s,;]+$/g, "") : "";
}

/** An amount is finished when it ends the line, or a sign does; of a name more letters may come. */
const isWhole = (text: string, { sets, until }: Understood, open: number) =>
  (sets.months !== undefined || sets.pay !== undefined) && (until === text.length || !/\p{L}$/u.test(text.slice(open)));

/** The parts that a filter has room for beside what it holds, with what they set; the others stay words. */
function fitting(parts: readonly Understood[], setsOf: (one: Understood) => Sets, beside: Sets): Understood[] {
  let sum = beside;
  return parts.flatMap((one) => {
    const sets = setsOf(one);
    const more = joined(sum, sets);
    const isFull = [more.all, more.any, more.cities, more.languages].some((values = []) => values.length > MOST_VALUES);
    if (isFull) return [];
    sum = more;
    return { ...one, sets };
  });
}

/** Values once; nothing where there is none. Of two with one key the later counts. */
function once<Value>(values: readonly Value[], keyOf: (value: Value) => string) {
  const kept = [...new Map(values.map((value) => [keyOf(value), value])).values()];
  return kept.length > 0 ? kept : undefined;
}
/** Of a competency the earlier counts: what is set by hand asks for no less because it is typed too. */
const claims = (before: readonly Named[] = [], more: readonly Named[] = []) =>
  once(
    [...before, ...more.filter(({ competencyID: id }) => !before.some((one) => one.competencyID === id))],
    (one) => one.competencyID,
  );

/** Two filters together: of what may be several, all; of what is one, the later. */
export const joined = <Before extends Sets>(before: Before, more: Sets): Before => ({
  ...before,
  ...more,
  all: claims(before.all, more.all),
  any: claims(before.any, more.any),
  cities: once([...(before.cities ?? []), ...(more.cities ?? [])], (city) => city),
  languages: once([...(before.languages ?? []), ...(more.languages ?? [])], ({ code }) => code),
});
