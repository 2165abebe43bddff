import type { Known } from "../competency/index.ts";
import { folded } from "../people/term/model.ts";
import { stem } from "./language/stem.ts";
import { tokens } from "./language/tokens.ts";
import type { Claimed, Filter, Order, Schooling, Spoken } from "./model.ts";
import { monthly, type Rates } from "./rates.ts";

/** One typed word: met by a term it is, by a term that begins so, or by a competency or language it names. */
export interface Word {
  readonly text: string;
  readonly terms: readonly string[];
  readonly beginnings: readonly string[];
  readonly any: readonly Claimed[];
  readonly languages: readonly Spoken[];
  /** It stands for a competency: who has that needs no word said. */
  readonly claimed?: true;
}

export interface Span {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly unknown?: true | undefined;
}

export const within = (
  value: number | undefined,
  { from = 0, to = Infinity, unknown }: Span = { unknown: true },
): boolean => (value === undefined ? unknown === true : value >= from && value <= to);

/** Whom an asker may see, when not everybody, and of whom what they ask to earn. */
export interface Sight {
  readonly people: ReadonlySet<string>;
  readonly pay: ReadonlySet<string>;
}

/** A filter made ready: each word with all it may be written as, amounts in the firm's currency. */
export interface Plan {
  readonly words: readonly Word[];
  readonly all: readonly Claimed[];
  readonly any: readonly Claimed[];
  readonly languages: readonly Spoken[];
  readonly months?: Span | undefined;
  readonly pay?: Span | undefined;
  readonly cities?: readonly string[] | undefined;
  readonly sources?: readonly string[] | undefined;
  readonly schooling?: readonly Schooling[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly free?: true | undefined;
  readonly sight?: Sight | undefined;
  readonly rates: Rates;
  readonly known: Known;
  readonly order: Order;
}

/** What a firm has made its own: what currencies cost, and the competencies it knows. */
export interface House {
  readonly rates: Rates;
  readonly known: Known;
}

const RECENT: Order = { by: "recent", descending: true };

/** The words of a line, each once. One before a star is only the beginning of a word, and so may be the last while it is typed. */
function wordsOf(text: string, typing: boolean | undefined, known: Known): Word[] {
  const before = (typing ? `${text}*` : text).match(/[^\s*]+(?=\*)/g) ?? [];
  const begun = before.map((one) => tokens(one).at(-1));
  return [...new Set(tokens(text))].map((word) => {
    const unfinished = begun.includes(word);
    const terms = [...new Set([stem(word), folded(word)])];
    const beginnings = unfinished ? [...new Set([word, ...terms])] : [];
    return { text: word, terms, beginnings, any: known.meant(word, text, unfinished), languages: [] };
  });
}

/** @throws search.no_rate when a salary is given in a currency the firm has no rate for */
export function planned(filter: Filter, { rates, known }: House, sight?: Sight): Plan {
  const { text = "", typing, pay, all = [], any = [], languages = [], order = RECENT, ...rest } = filter;
  return {
    ...rest,
    words: wordsOf(text, typing, known),
    all,
    any,
    languages,
    order,
    rates,
    known,
    sight,
    pay: pay && inFirms(pay, rates),
  };
}

function inFirms({ from, to, unknown, currency }: NonNullable<Filter["pay"]>, rates: Rates): Span {
  const amount = (whole: number | undefined) =>
    whole === undefined ? undefined : monthly({ minor: whole * 100, currency, period: "month" }, rates);
  return { from: amount(from), to: amount(to), unknown };
}
