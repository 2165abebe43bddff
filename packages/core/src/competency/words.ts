/** One word of a text: its plain form, its stem, and where it stands. */
export interface Word {
  /** As written. */
  readonly raw: string;
  /** Lower case, the stem only for Cyrillic words. */
  readonly stem: string;
  readonly at: number;
  readonly until: number;
}

const token = /\.?[\p{L}\p{N}]+(?:['’ʼ.][\p{L}\p{N}]+)*[+#]*/gu;

const endings = new Set(
  (
    "иями ями ами ого его ому ему ыми ими остью істю ості ости ость ість ением ении ению ения ение ення анием ании " +
    "анию ания ание ання ійний ийный ский ська ський ные ный ная ное ний на не ні ных них ий ый ой ая яя ое ее ые ие " +
    "ую юю ам ям ах ях ом ем ім им ым ов ев ів їв ей ию ия ии ие ію ія ії ою ею єю і ї и ы а я о е у ю ь й"
  ).split(" "),
);
const LONGEST_ENDING = 5;

/** The word without the longest ending it has. */
function uninflected(word: string): string {
  for (let length = Math.min(LONGEST_ENDING, word.length); length > 0; length--)
    if (endings.has(word.slice(-length))) return word.slice(0, -length);
  return word;
}

/** The vowel of "підбір" opens to "підбору" in other cases. */
const closed = /і(?=[бвгґджзклмнпрстфхцчшщ]$)/;

/**
 * Cuts a Russian or Ukrainian word's ending, so that "продажами" meets "продажи". Coarse on purpose: it is used on both
 * sides of a comparison, and phrases of two words keep it from meeting strangers. At least three letters are left.
 */
export function stem(word: string): string {
  const lower = word
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[’ʼ]/g, "'")
    // "С++" and "С#" are often typed with the Cyrillic letter.
    .replace(/^с(?=\+|#)/, "c");
  if (!/^[а-яіїєґ']{4,}$/.test(lower)) return lower;
  const cut = uninflected(lower).replace(closed, "о");
  return cut.length >= 3 ? cut : lower;
}

/** The words of a text in order. "Node.js", "C++", ".NET" and "ASP.NET" are one word each; a full stop ends a sentence. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(token)].map((match) => {
    const raw = match[0].startsWith(".") && !/^\.net/i.test(match[0]) ? match[0].slice(1) : match[0];
    const at = match.index + match[0].length - raw.length;
    return { raw, stem: stem(raw), at, until: at + raw.length };
  });
