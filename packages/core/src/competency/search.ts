import type { Competency, Labels } from "./model.ts";

const folded = (text: string) => text.toLowerCase().replace(/ё/g, "е").replace(/[’ʼ]/g, "'").trim();

/** 0 for a label that begins so, 1 for a word in a label, 2 for a synonym, undefined for none. */
function rank(one: Competency, prefix: string, lang: keyof Labels): number | undefined {
  const label = folded(one.labels[lang]);
  if (label.startsWith(prefix)) return 0;
  if (label.split(/[\s/-]+/).some((word) => word.startsWith(prefix))) return 1;
  const names = [one.labels.en, one.labels.ru, one.labels.uk, ...one.synonyms];
  return names.some((name) => folded(name).startsWith(prefix)) ? 2 : undefined;
}

/** Competencies whose name begins with what was typed, in the reader's language first; at most `limit`. */
export function searched(all: readonly Competency[], prefix: string, lang: keyof Labels, limit = 12): Competency[] {
  const typed = folded(prefix);
  if (typed === "") return [];
  return all
    .map((one) => ({ one, at: rank(one, typed, lang) }))
    .filter((hit): hit is { one: Competency; at: number } => hit.at !== undefined)
    .sort((a, b) => a.at - b.at || a.one.labels[lang].localeCompare(b.one.labels[lang], lang))
    .slice(0, limit)
    .map(({ one }) => one);
}
