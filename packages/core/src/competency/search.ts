import type { Competency, Labels } from "./model.ts";

type Lang = keyof Labels;

const folded = (text: string) => text.toLowerCase().replace(/ё/g, "е").replace(/[’ʼ]/g, "'").trim();

/** A text that somebody may begin to type, and what they mean by it. */
interface Beginning {
  readonly text: string;
  readonly one: Competency;
  /** 0 for a label, 1 for a label from one of its words on, 2 for another name. */
  readonly rank: number;
}

function beginnings(one: Competency, lang: Lang): Beginning[] {
  const label = folded(one.labels[lang]);
  const words = label.split(/[\s/-]+/);
  const names = [...Object.values(one.labels), ...one.synonyms].map(folded);
  return [
    { text: label, one, rank: 0 },
    ...words.map((_, at) => ({ text: words.slice(at).join(" "), one, rank: 1 })),
    ...names.map((text) => ({ text, one, rank: 2 })),
  ];
}

/** By the first sign: thousands are not looked through anew with each letter somebody types. */
function shelved(all: readonly Competency[], lang: Lang): ReadonlyMap<string, readonly Beginning[]> {
  const shelves = new Map<string, Beginning[]>();
  for (const one of all.flatMap((competency) => beginnings(competency, lang))) {
    const [sign = ""] = one.text;
    const shelf = shelves.get(sign) ?? [];
    shelf.push(one);
    shelves.set(sign, shelf);
  }
  return shelves;
}

/** Looks through a list: those whose name begins with what was typed, in the reader's language first; at most `limit`. */
export function searcher(all: readonly Competency[]) {
  const made: Partial<Record<Lang, { shelves: ReturnType<typeof shelved>; compare: Intl.Collator["compare"] }>> = {};
  return (prefix: string, lang: Lang, limit = 12): Competency[] => {
    const typed = folded(prefix);
    made[lang] ??= { shelves: shelved(all, lang), compare: new Intl.Collator(lang).compare };
    const { shelves, compare } = made[lang];
    const [sign = ""] = typed;
    const ranks = new Map<Competency, number>();
    for (const { text, one, rank } of (sign && shelves.get(sign)) || [])
      if (text.startsWith(typed)) ranks.set(one, Math.min(rank, ranks.get(one) ?? rank));
    return [...ranks]
      .sort(([one, a], [other, b]) => a - b || compare(one.labels[lang], other.labels[lang]))
      .slice(0, limit)
      .map(([one]) => one);
  };
}
