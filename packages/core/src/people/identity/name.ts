import { folded } from "../term/model.ts";
import { distance } from "./distance.ts";
import { GIVEN_NAMES } from "./given-names.ts";

export interface Given {
  readonly row: number;
  readonly female: boolean;
  readonly bits: number;
}

const ROWS = GIVEN_NAMES.map((line, row) => {
  const [sex, bits, ...forms] = line.split(" ");
  return { given: { row, female: sex === "f", bits: Number(bits) }, forms: forms.map(folded) };
});

function index(keysOf: (form: string) => readonly string[]): Map<string, Given[]> {
  const found = new Map<string, Given[]>();
  for (const { given, forms } of ROWS)
    for (const key of forms.flatMap(keysOf)) {
      const rows = found.get(key) ?? [];
      if (!rows.includes(given)) found.set(key, [...rows, given]);
    }
  return found;
}

const LONG_ENOUGH = 5;
/** A word with each of its letters left out in turn: two words one slip apart share one of these. */
const shorter = (word: string) => [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];

let exact: Map<string, Given[]> | undefined;
let near: Map<string, string[]> | undefined;

/** The given names a word can be; a word one slip away from a single one is it too (Олекасндр). */
function givenOf(word: string): readonly Given[] {
  exact ??= index((form) => [form]);
  const known = exact.get(word);
  if (known || word.length < LONG_ENOUGH) return known ?? [];
  near ??= slips([...exact.keys()]);
  const close = new Set(shorter(word).flatMap((key) => near?.get(key) ?? []));
  const rows = [...close].filter((form) => distance(word, form, 1) <= 1).flatMap((form) => exact?.get(form) ?? []);
  return new Set(rows).size === 1 ? rows.slice(0, 1) : [];
}

function slips(forms: readonly string[]): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const form of forms.filter(({ length }) => length >= LONG_ENOUGH))
    for (const key of shorter(form)) all.set(key, [...(all.get(key) ?? []), form]);
  return all;
}

/** Whether a word is a given name, letter for letter. */
export function isGiven(word: string): boolean {
  exact ??= index((form) => [form]);
  return exact.has(folded(word));
}

/** A name by its parts, folded to Latin letters. */
export interface Name {
  /** The word for the given name; empty when there is none. */
  readonly first: string;
  readonly given: readonly Given[];
  readonly patronymic: string;
  /** The family name, both halves of a double one. */
  readonly family: readonly string[];
  /** The same words the other way round, where nothing tells which of them is the given name (Роман Мартин). */
  readonly turned?: Name;
}

const PATRONYMIC = /(?:[oei]v|ev|)(?:ich|ovna|evna|ivna|ichna|inichna)$/;
const HERS = /(?:ovna|evna|ivna|ichna)$/;
const words = (text: string) =>
  text
    .replace(/['’ʼ`]/gu, "")
    .split(/[^\p{L}\p{M}-]+/u)
    .map((word) => word.replace(/^-+|-+$/g, ""))
    .filter((word) => word.length > 0);

/** Which word is the patronymic: it has its ending, and enough other words stand beside it. */
function patronymicAt(all: readonly string[]): number {
  const at = all.findIndex((word) => HERS.test(word));
  if (at >= 0 || all.length < 3) return at;
  const ends = all.map((word, index) => (PATRONYMIC.test(word) && givenOf(word).length === 0 ? index : -1));
  const [first = -1, second = -1] = ends.filter((index) => index >= 0);
  return second >= 0 && first === 0 ? second : first;
}

/** How family names end in our languages, and given names do not. */
const FAMILY = /(?:(?:[oei]v|ts?k|sk)(?:a|ii|i|oi|aia)?|enko|chuk|[iaou]uk|chak|ishin|ishina|dze|shvili|ian|sson|sen)$/;

/** Which words can be the given name, the likeliest first. */
function firsts(whole: readonly string[], rest: readonly number[]): readonly number[] {
  const known = rest.filter((index) => givenOf(whole[index] ?? "").length > 0);
  if (known.length > 0) return known;
  const other = rest.filter((index) => !FAMILY.test(whole[index] ?? ""));
  return other.length > 0 ? other : rest;
}

/** Reads a name in any order of its words: given and family name, patronymic, a double family name. */
export function nameOf(text: string): Name {
  const all = words(text.toLowerCase())
    .map((word) => word.split("-").map(folded).filter(Boolean))
    .filter((parts) => parts.length > 0);
  const whole = all.map((parts) => parts.join(""));
  const at = patronymicAt(whole);
  const rest = whole.map((_, index) => index).filter((index) => index !== at);
  const read = (firstAt: number | undefined): Name => {
    const first = firstAt === undefined ? "" : (whole[firstAt] ?? "");
    const family = rest.filter((index) => index !== firstAt).flatMap((index) => all[index] ?? []);
    return { first, given: givenOf(first), patronymic: whole[at] ?? "", family };
  };
  const [first, second] = firsts(whole, rest);
  return second === undefined ? read(first) : { ...read(first), turned: read(second) };
}
