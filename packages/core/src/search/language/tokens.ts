/** Letters that look alike in both alphabets: `С++` and `СSS` are typed with a Cyrillic С more often than one would think. */
const CYRILLIC = "авекмнорстухіѕј";
const LATIN = "abekmhopctyxisj";

const LONGEST = 40;
/** A short word without a Cyrillic letter of its own, and with a Latin one or a sign of programmers. */
const mixed = new RegExp(`^(?=.*[a-z0-9+#])[${CYRILLIC}\\P{sc=Cyrillic}]{1,5}$`, "u");

/** Such a word is meant in Latin. */
const inLatin = (word: string): string =>
  mixed.test(word) ? word.replace(/./gu, (letter) => LATIN[CYRILLIC.indexOf(letter)] ?? letter) : word;

/** One spelling of a text: composed (never decomposed, which breaks й and ї), lower case, ё as е, without apostrophes in words. */
export const plain = (text: string) =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/(?<=\p{L})['’ʼ`](?=\p{L})/gu, "");

const token = /\.?[\p{L}\p{M}\p{N}]+(?:[./][\p{L}\p{M}\p{N}]+)*[+#]{0,2}/gu;
const pair = /^\p{L}{1,3}\/\p{L}{1,3}$/u;

/** "ci/cd" and "ui/ux" are one word, "Kyiv/Lviv" are two; ".net" keeps its dot, the end of a sentence does not. */
function wordsIn(found: string): string[] {
  const text = found.replace(/^\.(?!net)/, "");
  return pair.test(text) ? [text] : text.split("/");
}

/** The words of a text in order, each in its one spelling: `c++`, `c#`, `.net`, `node.js` and `ci/cd` are one word each. */
export const tokens = (text: string): string[] =>
  (plain(text).match(token) ?? []).flatMap(wordsIn).map((word) => inLatin(word).slice(0, LONGEST));
