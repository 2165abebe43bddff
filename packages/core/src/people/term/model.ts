import type { Info as Person } from "../person/model.ts";

/*
 * What a person is found by: words of the name, mails, phones. A name is folded to one Latin spelling, letter by
 * letter, so that "Юлія", "Юлия", "Yuliia" and "Julia" meet, and so that what is typed so far is always the beginning
 * of what the whole word folds to.
 */
// biome-ignore format: the alphabet reads better in rows.
const CYRILLIC: Record<string, string> = {
  а: "a", б: "b", в: "v", г: "h", ґ: "h", д: "d", е: "e", є: "ie", ё: "e", ж: "zh", з: "z", и: "i", і: "i", ї: "i",
  й: "i", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ў: "u", ф: "f", х: "kh",
  ц: "ts", ч: "ch", ш: "sh", щ: "shch", ь: "", ъ: "", ы: "i", э: "e", ю: "iu", я: "ia",
};
const LATIN: Record<string, string> = { y: "i", j: "i", w: "v", g: "h", x: "ks", ł: "l", ß: "ss", đ: "d", ø: "o" };

/** One Latin spelling of a word in any of our alphabets. */
export const folded = (word: string) =>
  [...word.toLowerCase().normalize("NFC")]
    .map((letter) => CYRILLIC[letter] ?? letter.normalize("NFD").replace(/\p{M}/gu, ""))
    .join("")
    .replace(/[yjwgxłßđø]/g, (letter) => LATIN[letter] ?? letter)
    .replace(/(.)\1+/gu, "$1");

/** So many that a person whose every name, mail, phone and trace changes is still one transaction of a hundred items. */
const MOST = 17;
const LONGEST = 60;
const SHORTEST = 2;

/** The folded words of a name; apostrophes belong to the word (Мар'яна). */
const words = (text: string) =>
  (text.replace(/['’ʼ`]|[\u{10000}-\u{10ffff}]/gu, "").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .map(folded)
    .filter((word) => word.length >= SHORTEST);

/** People remember the end of a number, and write its beginning in several ways. */
const endings = (phone: string) => {
  const digits = phone.replace(/\D/g, "");
  return [digits, ...[10, 9, 7, 4].filter((length) => length < digits.length).map((length) => digits.slice(-length))];
};

/** Everything a person can be found by, without repetition. */
export function termsOf({ name, mails, phones }: Pick<Person, "name" | "mails" | "phones">): string[] {
  const all = [...words(name), ...mails.map((mail) => mail.replace(/[^a-z0-9@._+-]/g, "")), ...phones.flatMap(endings)];
  return [...new Set(all.map((term) => term.slice(0, LONGEST)))].slice(0, MOST);
}

/** What was typed, as beginnings of terms; all of them must be met. Empty when there is too little to search by. */
export function wanted(typed: string): string[] {
  const text = typed.trim().toLowerCase();
  if (text.includes("@"))
    return [text.replace(/[^a-z0-9@._+-]/g, "").slice(0, LONGEST)].filter((one) => one.length >= SHORTEST);
  if (/^[\d\s()+.-]+$/.test(text)) {
    const digits = text.replace(/\D/g, "").replace(/^8(?=\d{10}$)/, "");
    return digits.length >= SHORTEST ? [digits] : [];
  }
  return words(text).map((term) => term.slice(0, LONGEST));
}

/** Whether a person meets everything that was typed. */
export const meets = (person: Pick<Person, "name" | "mails" | "phones">, beginnings: readonly string[]) => {
  const terms = termsOf(person);
  return beginnings.every((beginning) => terms.some((term) => term.startsWith(beginning)));
};
