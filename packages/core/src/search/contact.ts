import { time } from "./line/written.ts";

/** A mail or a phone, or the beginning of one: those stand in no index of words. */
const MAIL = /(?<![^\s,;])[^\s,;]+@[^\s,;]*/gu;
/** What is whole without a space ends there; of parts the last is none where it says how long. */
const DIGITS = new RegExp(`(?<!\\S)(?:\\+?\\d{9,15}|[+(\\d][\\d\\s()-]{5,}(?! ?${time}))(?![^\\s,;])`, "giu");
const BEGINNING = /^(?:\+\d|0\d|\(\+?\d{1,5}\))/;
const number = "(?:\\d{1,3}(?: \\d{3})+|\\d{1,7})";
/** "15000-20000", and the years that may follow. */
const RANGE = new RegExp(`^${number} ?- ?${number}(?: \\d{0,2})?$`);

/** As many digits as a number has without the code of its town, or with it. */
const [SHORTEST, LOCAL, WHOLE] = [6, 7, 9];
/** So long, and in one piece, no salary is. */
const UNMISTAKABLE = /^\d{10,15}$/;

const begins = (run: string, digits: number) => BEGINNING.test(run) && digits >= SHORTEST;
/** Among words that may be a salary. */
const surely = (run: string, digits: number) => begins(run, digits) || UNMISTAKABLE.test(run);
const likely = (run: string, digits: number) =>
  begins(run, digits) || ((digits === LOCAL || digits >= WHOLE) && !RANGE.test(run));

export interface Parted {
  readonly contacts: readonly string[];
  readonly words: string;
}

function parted(text: string, isPhone: (run: string, digits: number) => boolean): Parted {
  const contacts: string[] = [];
  const taken = (contact: string) => {
    contacts.push(contact.trim());
    return " ";
  };
  const words = text
    .replace(MAIL, taken)
    .replace(DIGITS, (run) => (isPhone(run.trim(), run.replace(/\D/g, "").length) ? taken(run) : run));
  return { contacts, words: /\S/.test(words) ? words : "" };
}

/** The contacts of a line as typed, and the rest of it. A number alone says no salary, so it is a phone. */
export const lineParted = (line: string) => parted(line, /^[\s\d+()-]*$/.test(line) ? likely : surely);

/** The contacts among words that nothing else was read in. */
export function textParted(text: string): Parted {
  const { contacts, words } = parted(text, likely);
  return { contacts, words: words.trim() };
}
