import { tokens } from "./language/tokens.ts";
import { type Either, eithers, namesIn } from "./line/either.ts";
import { joined, type Open, read } from "./line/index.ts";
import { or, withoutBetween } from "./line/joining.ts";
import { blanked } from "./line/understood.ts";
import type { Filter, Named } from "./model.ts";
import { type House, type Plan, planned, type Sight, type Word } from "./plan.ts";
import { refuse } from "./refusal/model.ts";
import { termsIn } from "./terms.ts";

/** What is looked for: a filter, and what the last words of a line may be besides while it is typed. */
export interface Meant {
  readonly filter: Filter;
  readonly open?: readonly Open[];
}

/** As many words as one search looks for, and as many signs as a filter holds of them. */
const [MOST_WORDS, MOST_SIGNS] = [20, 200];
/** And with the words of the competencies that were typed. */
const MOST_MEANT = 60;

/** What a line and the filters beside it mean together. @throws search.many_words, and as the reading of a line */
export function asked(line: string | undefined, filter: Filter, { rates, known }: House, typing?: true): Meant {
  const { sets, text, open } = read(line ?? "", rates.currency, known, typing === true, filter);
  const typed = [filter.text, text].filter(Boolean).join(" ");
  const words = typed.slice(0, MOST_SIGNS);
  const all = tokens(typed);
  // Of a long word only the beginning counts.
  if (new Set(all).size > MOST_WORDS || tokens(words).join() !== all.join())
    throw refuse("many_words", { most: MOST_WORDS });
  return { filter: { ...joined(filter, sets), ...(words && { text: words }), ...(typing && { typing }) }, open };
}

/** The word of a city's name that tells it best: "Angeles" and not "Los". */
const tellingOf = (city: string) =>
  termsIn(city)
    .sort((one, other) => other.length - one.length)
    .slice(0, 1);

/** A word that is met by what a name sets, too. */
const met = (word: Word, { all = [], cities = [], languages = [] }: Open["sets"]): Word => ({
  ...word,
  terms: [...word.terms, ...cities.flatMap(tellingOf)],
  any: [...word.any, ...all],
  languages: [...word.languages, ...languages],
});

/** A word that may be all of a name already is also met by what the name sets: the next sign turns nobody away. */
const opened = (word: Word, { words, sets }: Open): Word =>
  tokens(words).includes(word.text) ? met(word, sets) : word;

/** The words of a competency that was typed: who has it has each of them. */
const wordsOf = ({ words, ...claim }: Named, house: House): Word[] =>
  planned({ text: words }, house).words.map((word) => ({ ...word, any: [claim], claimed: true }));

/** Several words, of which one is enough, as one. */
const oneOf = (words: readonly Word[]): Word => ({
  text: words.map(({ text }) => text).join(", "),
  terms: words.flatMap(({ terms }) => terms),
  beginnings: words.flatMap(({ beginnings }) => beginnings),
  any: words.flatMap(({ any }) => any),
  languages: words.flatMap(({ languages }) => languages),
});

/** Several competencies, of which one is enough, as one word. Of names of several words only the competency counts. */
function eitherOf(any: readonly Named[], house: House): Word {
  const single = any.map((one) => wordsOf(one, house)).flatMap((words) => (words.length === 1 ? words : []));
  return { ...oneOf(single), any, claimed: true };
}

/** What one side of an "or" is met by. Of a name of several words only what it sets counts. */
function wordsOfSide(text: string, sets: Open["sets"], typing: Filter["typing"], house: House): Word[] {
  const { words } = planned({ text, typing }, house);
  const isName = words.length > 1 && Object.keys(sets).length > 0;
  const whole = { text, terms: [], beginnings: [], any: [], languages: [] };
  return (isName ? [whole] : words).map((word) => met(word, sets));
}

/** The sides of an "or", of which one is enough, as one word. */
const wordOf = (line: string, { sides }: Either, typing: Filter["typing"], house: House): Word =>
  oneOf(
    sides.flatMap(({ sets, at, until }) =>
      wordsOfSide(withoutBetween(line.slice(at, until)), sets, until === line.length ? typing : undefined, house),
    ),
  );

/** The words of a text in which "or" stands, and the text without them: "engineer or react". */
function eithersIn({ text = "", typing }: Filter, house: House) {
  const either = text.search(or) < 0 ? [] : eithers(text, namesIn(text, text, house.known));
  const isLast = either.at(-1)?.until === text.length;
  return {
    rest: { text: either.reduce(blanked, text), typing: isLast ? undefined : typing },
    words: either.map((one) => wordOf(text, one, typing, house)),
  };
}

/**
 * The plan of what is meant. A competency that was typed is met by its words too: of whom only a title is known, they may
 * say the same. @throws search.no_rate, search.many_words
 */
export function planOf({ filter, open = [] }: Meant, house: House, sight?: Sight): Plan {
  const { all = [], any = [], ...rest } = filter;
  const isTyped = ({ words = "" }: Named) => tokens(words).length > 0;
  const some = any.some(isTyped) ? [eitherOf(any, house)] : [];
  const either = eithersIn(rest, house);
  const plan = planned(
    { ...rest, ...either.rest, all: all.filter((one) => !isTyped(one)), any: some.length > 0 ? [] : any },
    house,
    sight,
  );
  const typed = plan.words.map((word) => open.reduce(opened, word));
  const named = all.filter(isTyped).flatMap((one) => wordsOf(one, house));
  const words = [...typed, ...either.words, ...named, ...some];
  if (words.length > MOST_MEANT) throw refuse("many_words", { most: MOST_MEANT });
  return { ...plan, words };
}
