import type { Competency, Labels } from "./model.ts";

const folded = (text: string) => text.toLowerCase().replace(/ё/g, "е").replace(/[’ʼ]/g, "'").trim();

/** A competency with its names as they are compared: folding thousands anew with each letter somebody types is slow. */
interface Named {
  readonly one: Competency;
  readonly labels: Labels;
  /** The words of each label, each after a space. */
  readonly words: Labels;
  readonly names: readonly string[];
}

const inAll = ({ en, ru, uk }: Labels, change: (label: string) => string): Labels => ({
  en: change(en),
  ru: change(ru),
  uk: change(uk),
});

function named(one: Competency): Named {
  const labels = inAll(one.labels, folded);
  return {
    one,
    labels,
    words: inAll(labels, (label) => ` ${label.replace(/[\s/-]+/g, " ")}`),
    names: [...Object.values(labels), ...one.synonyms.map(folded)],
  };
}

/** 0 for a label that begins so, 1 for a word in a label, 2 for a synonym, undefined for none. */
function rank({ labels, words, names }: Named, prefix: string, lang: keyof Labels): number | undefined {
  if (labels[lang].startsWith(prefix)) return 0;
  if (words[lang].includes(` ${prefix}`)) return 1;
  return names.some((name) => name.startsWith(prefix)) ? 2 : undefined;
}

/** Looks through a list: those whose name begins with what was typed, in the reader's language first; at most `limit`. */
export function searcher(all: readonly Competency[]) {
  let list: readonly Named[] | undefined;
  return (prefix: string, lang: keyof Labels, limit = 12): Competency[] => {
    const typed = folded(prefix);
    if (typed === "") return [];
    list ??= all.map(named);
    const { compare } = new Intl.Collator(lang);
    return list
      .flatMap((each) => {
        const at = rank(each, typed, lang);
        return at === undefined ? [] : { one: each.one, at };
      })
      .sort((a, b) => a.at - b.at || compare(a.one.labels[lang], b.one.labels[lang]))
      .slice(0, limit)
      .map(({ one }) => one);
  };
}
