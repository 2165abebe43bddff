import { near } from "../search/language/near.ts";
import type { Entry, Name } from "./catalogue.ts";
import { type Word, wordsOf } from "./words.ts";

/** Where a competency is named in a text: offsets of first and after-last character. */
export interface Match {
  readonly competencyID: string;
  readonly spans: readonly (readonly [number, number])[];
}

/** A tree of stems. Words end where people see them end, so a tree of words does here what Aho-Corasick does for letters. */
interface Node {
  readonly next: Map<string, Node>;
  readonly ends: { competencyID: string; name: Name }[];
}

const node = (): Node => ({ next: new Map(), ends: [] });

/** The tree of all names of these entries. */
export function grown(entries: readonly Entry[]): Node {
  const root = node();
  for (const { competencyID, names } of entries)
    for (const name of names) {
      let at = root;
      for (const { stem } of wordsOf(name.text)) {
        const below = at.next.get(stem) ?? node();
        at.next.set(stem, below);
        at = below;
      }
      if (at !== root) at.ends.push({ competencyID, name });
    }
  return root;
}

/** The competencies that have exactly this name, whatever its case. */
export function holders(root: Node, name: string): string[] {
  let at: Node | undefined = root;
  for (const { stem } of wordsOf(name)) at = at?.next.get(stem);
  return [...new Set(at?.ends.map(({ competencyID }) => competencyID))];
}

/**
 * What may stand between two words of one name: a space, a hyphen, a slash, a dot ("т.п."), a colon ("1С:ЗУП"), but no
 * comma, no end of a sentence and no new line.
 */
const within = /^(?:[ \-–/&]{0,3}|\.|: ?)$/;
const border = /^[\s]*[,;|•·/\n\t()[\]:]|[,;|•·/\n\t()[\]:][\s]*$|\n/;

const casing = (words: readonly Word[], from: number, until: number) =>
  words
    .slice(from, until)
    .map(({ raw }) => raw)
    .join(" ");

/** A name in a text: whose it is, and where. */
export interface Named {
  /** Of several (Swift, SWIFT) first the one that is meant. */
  readonly competencyIDs: readonly string[];
  readonly at: number;
  readonly until: number;
  /** The name is an ordinary word too, for the list has it written so, or standing alone. */
  readonly isOrdinary: boolean;
  /** It is written and stands so. */
  readonly isSure: boolean;
}

type Hit = Omit<Named, "at">;

/** The tree's nodes along the words from one on, as far as they stand close enough to be one name. */
function* path(text: string, words: readonly Word[], from: number, root: Node) {
  let at: Node | undefined = root;
  for (let index = from; index < words.length; index++) {
    const word = words[index];
    const last = words[index - 1];
    const apart = index > from && !within.test(text.slice(last?.until, word?.at));
    at = apart ? undefined : at.next.get(word?.stem ?? "");
    if (!at) return;
    yield { ends: at.ends, until: index + 1 };
  }
}

/** The longest name that begins at one word, `strict` where it is written and stands as the list has it. */
function longest(text: string, words: readonly Word[], from: number, root: Node, strict: boolean): Hit | undefined {
  let best: Hit | undefined;
  for (const { ends, until } of path(text, words, from, root)) {
    const sure = ends.find(({ name }) => fits(text, words, from, until, name));
    const [end, ...others] = [...(sure ? [sure] : []), ...(strict ? [] : ends)];
    if (!end) continue;
    const competencyIDs = [...new Set([end, ...others].map(({ competencyID }) => competencyID))];
    best = { competencyIDs, until, isOrdinary: end.name.exact || end.name.alone, isSure: sure !== undefined };
  }
  return best;
}

function fits(text: string, words: readonly Word[], from: number, until: number, name: Name): boolean {
  if (name.exact && casing(words, from, until) !== casing(wordsOf(name.text), 0, 99)) return false;
  if (!name.alone) return true;
  const before = text.slice(words[from - 1]?.until ?? 0, words[from]?.at);
  const after = text.slice(words[until - 1]?.until, words[until]?.at ?? text.length);
  return (from === 0 || border.test(before)) && (until === words.length || border.test(after));
}

/** The names in a text, in order; the longest at a place wins ("React Native" is not React). Linear in its length. */
function* names(tree: Node, text: string, strict: boolean): Generator<Named> {
  const words = wordsOf(text);
  for (let from = 0; from < words.length; ) {
    const best = longest(text, words, from, tree, strict);
    const [first, last] = [words[from], words[(best?.until ?? 0) - 1]];
    if (best && first && last) yield { ...best, at: first.at, until: last.until };
    from = best?.until ?? from + 1;
  }
}

/** The competencies a text names, in Russian, Ukrainian or English, in any case of the noun. */
export function matched(tree: Node, text: string): Match[] {
  const found = new Map<string, [number, number][]>();
  for (const { competencyIDs, at, until } of names(tree, text, true)) {
    const [competencyID = ""] = competencyIDs;
    const spans = found.get(competencyID) ?? [];
    spans.push([at, until]);
    found.set(competencyID, spans);
  }
  return [...found].map(([competencyID, spans]) => ({ competencyID, spans }));
}

/** The names in a few words that somebody typed, who minds neither capitals nor commas. */
export const typed = (tree: Node, text: string): Named[] => [...names(tree, text, false)];

/** The competencies whose names in a text have a word of it: who has one of those has all words of its name. */
export function partly(tree: Node, text: string, word: string): string[] {
  // A search knows "кур'єр" without its apostrophe.
  const stems = (some: string) => wordsOf(some.replace(/['’ʼ]/g, "")).map(({ stem }) => stem);
  const own = stems(word);
  const has = ({ at, until }: Named) => stems(text.slice(at, until)).some((stem) => own.includes(stem));
  return typed(tree, text)
    .filter(has)
    .flatMap(({ competencyIDs }) => competencyIDs);
}

/** The names of one word that a slip or two of a finger lead to. */
export const close = ({ next }: Node, word: string): string[] =>
  [...next]
    .filter(([stem, { ends }]) => ends.length > 0 && near(word, stem))
    .flatMap(([, { ends }]) => ends.map(({ name }) => name.text.toLowerCase()));
