/** A table of letters, "а a б b …"; "-" is a letter that is not written. */
export function letters(text: string): ReadonlyMap<string, string> {
  const parts = text.split(" ");
  return new Map(
    parts.flatMap((part, index) =>
      index % 2 === 0 ? [[part, (parts[index + 1] ?? "").replace("-", "")] as const] : [],
    ),
  );
}

/** Ukraine: the Cabinet's resolution 55 of 2010. */
const UKRAINIAN = letters(
  "а a б b в v г h ґ g д d е e є ie ж zh з z и y і i ї i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ь - ю iu я ia ' - ’ - ʼ - ё io ы y э e ъ -",
);
/** By that resolution some letters are written otherwise where a word begins. */
const AT_FIRST = letters("є ye ї yi й y ю yu я ya");
/** Russia: the passport rules in force since 2014, which are those of ICAO Doc 9303. */
const RUSSIAN = letters(
  "а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ ie ы y ь - э e ю iu я ia і i ї i є e ґ g",
);
const RULES = { uk: { table: UKRAINIAN, first: AT_FIRST }, ru: { table: RUSSIAN, first: undefined } };
export type Rules = keyof typeof RULES;

const cyrillic = /[\u0400-\u04ff]/;
/** Given names that are written so in Ukrainian alone, and have none of its own letters. */
const ukrainian =
  /[іїєґ]|(?:^|\s)(?:олена|олександра?|олекса|микола|михайло|дмитро|петро|павло|данило|кирило|катерина|тетяна|наталя|ганна|марко|оксана|остап|тарас)(?=\s|$)/iu;

type Table = ReadonlyMap<string, string>;

function letterOf(letter: string, table: Table): string {
  const small = letter.toLowerCase();
  const found = table.get(small);
  if (found === undefined) return letter;
  return letter === small ? found : (found[0] ?? "").toUpperCase() + found.slice(1);
}

/** Text letter by letter, with other letters where a word begins; a capital stays one, and a word in capitals stays so. */
export function spelled(text: string, table: Table, first: Table = new Map()): string {
  return text.replace(/[\p{L}\p{M}'’ʼ-]+/gu, (word) => {
    const [head = "", ...rest] = [...word];
    const begun = letterOf(head, first.has(head.toLowerCase()) ? first : table);
    const written = begun + rest.map((letter) => letterOf(letter, table)).join("");
    return word.length > 1 && word === word.toUpperCase() ? written.toUpperCase() : written;
  });
}

/**
 * A Cyrillic name as passports write it; undefined for one that needs no other letters. Which country's rules count is
 * told by the letters and by given names; `language` (of the text the name stands in) decides where they tell nothing.
 */
export function latinName(name: string, language?: string): string | undefined {
  if (!cyrillic.test(name)) return undefined;
  const rules: Rules = ukrainian.test(name) || (language === "uk" && !/[ыэёъ]/i.test(name)) ? "uk" : "ru";
  const { table, first } = RULES[rules];
  return spelled(rules === "uk" ? name.replace(/зг/g, "zgh").replace(/Зг/g, "Zgh") : name, table, first);
}
