import { catalogue, type Entry, type Name } from "./catalogue.ts";
import type { Change } from "./change/model.ts";
import { close, grown, holders, type Match, matched, type Named, partly, typed } from "./match.ts";
import type { Competency, Labels } from "./model.ts";
import { searcher } from "./search.ts";
import { suggested } from "./suggest.ts";

/** The competencies one firm works with, and everything that may be asked of them. */
export interface Known {
  /** What is offered and looked for. */
  list(): readonly Competency[];
  /** The hidden ones too: somebody may have them. */
  all(): readonly Competency[];
  hides(competencyID: string): boolean;
  /** One competency, a hidden one too; undefined when nobody knows the id. */
  find(competencyID: string): Competency | undefined;
  /** The competencies a text names, in three languages and any case of the noun, with the places where. */
  match(text: string): Match[];
  /** The names in a few words that somebody typed, who minds neither capitals nor commas. */
  typed(text: string): Named[];
  /** Those whose name begins with what was typed, in the reader's language first. */
  search(prefix: string, lang: keyof Labels, limit?: number): Competency[];
  /**
   * What a word that stands in a line may mean: a competency in whose name there it stands, one that it is a name of, and,
   * while more letters may come, one with a name that begins so.
   */
  meant(word: string, line?: string, unfinished?: boolean): { readonly competencyID: string }[];
  /** The names of one word that a slip or two of a finger lead to. */
  near(word: string): string[];
  /** Those a vacancy of this title usually asks for, the likeliest first. */
  suggest(title: string): string[];
  /** Whose name this is, in whatever case of the noun: nobody's, one's, or (Swift, SWIFT) that of several. */
  holders(name: string): string[];
}

const SHORT = 3;
const LIKE = 40;

/** A name the firm gave. A short one means too much to be found in small letters or in the midst of a sentence. */
const given = (text: string): Name => ({ text, exact: text.length <= SHORT, alone: text.length < SHORT });

function changed({ competencyID, group, labels, added, removed }: Change, listed: Entry | undefined): Entry {
  const kept = listed?.names.filter(({ text }) => !removed.includes(text)) ?? [];
  const old = new Set(kept.map(({ text }) => text));
  const fresh = new Set([...Object.values(labels), ...added].filter((text) => !old.has(text)));
  const names = [...kept, ...[...fresh].map(given)];
  const shown = Object.values(labels);
  const synonyms = names.map(({ text }) => text).filter((text) => !shown.includes(text));
  return { competencyID, group, labels, synonyms, names };
}

/** The list's entries as the firm has them, then the firm's own. */
function entries(changes: readonly Change[]): Entry[] {
  const left = new Map(changes.map((change) => [change.competencyID, change]));
  const listed = catalogue().map((entry) => {
    const change = left.get(entry.competencyID);
    left.delete(entry.competencyID);
    return change ? changed(change, entry) : entry;
  });
  return [...listed, ...[...left.values()].map((change) => changed(change, undefined))];
}

const plain = ({ competencyID, group, labels, synonyms }: Entry): Competency => ({
  competencyID,
  group,
  labels,
  synonyms,
});

function made(changes: readonly Change[]): Known {
  const hidden = new Set(changes.flatMap((change) => (change.hidden ? change.competencyID : [])));
  const all = entries(changes);
  const shown = all.filter(({ competencyID }) => !hidden.has(competencyID));
  const list = shown.map(plain);
  const byID = new Map(all.map((entry) => [entry.competencyID, plain(entry)]));
  // Grown when first needed: most who ask only want a label.
  let grownOnce: ReturnType<typeof grown> | undefined;
  const tree = () => {
    grownOnce ??= grown(shown);
    return grownOnce;
  };
  const match = (text: string) => matched(tree(), text);
  const search = searcher(list);
  return {
    list: () => list,
    all: () => [...byID.values()],
    hides: (competencyID) => hidden.has(competencyID),
    find: (competencyID) => byID.get(competencyID),
    match,
    typed: (text) => typed(tree(), text),
    search,
    meant: (word, line = word, unfinished = false) => {
      const named = new Set([line, word].flatMap((text) => partly(tree(), text, word)));
      if (unfinished) for (const { competencyID } of search(word, "en", LIKE)) named.add(competencyID);
      return [...named].map((competencyID) => ({ competencyID }));
    },
    near: (word) => close(tree(), word),
    suggest: (title) => suggested(title, match).filter((competencyID) => !hidden.has(competencyID)),
    holders: (name) => holders(tree(), name),
  };
}

let untouched: Known | undefined;
let last: { readonly key: string; readonly known: Known } | undefined;

/** The list with a firm's changes. The last one is kept, for growing its tree of names takes a fifth of a second. */
export function known(changes: readonly Change[]): Known {
  if (changes.length === 0) {
    untouched ??= made([]);
    return untouched;
  }
  const key = changes.map(({ competencyID, updatedAt, version }) => `${competencyID} ${version} ${updatedAt}`).join();
  if (last?.key !== key) last = { key, known: made(changes) };
  return last.known;
}
