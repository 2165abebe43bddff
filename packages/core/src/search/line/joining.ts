import { salary } from "./written.ts";

const OR = "or|или|либо|або|чи";
export const conjunction = `and|и|та|і|й|${OR}`;
/** What stands between two things of one kind. */
const BETWEEN = `(?:\\s*,\\s*|,?\\s+(?:${conjunction})\\s+)`;
const only = new RegExp(`^${BETWEEN}$`, "iu");
const first = new RegExp(`^${BETWEEN}`, "iu");
/** "Or" between two things. */
export const or = new RegExp(`,?\\s+(?:${OR})\\s+`, "giu");
export const isBetween = (text: string) => only.test(text);
export const withoutBetween = (text: string) => text.replace(first, "");

const WORDS = new RegExp(
  `(?<!\\S)(?:and|with|of|in|from|та|${OR}|із|зі|во|со|на|из|от|від|до|(?:опыт(?:а|ом)?|стаж(?:а|ем)?)(?: работы)?|(?:досвід(?:у|ом)?|стажу)(?: роботи)?|(?:work )?experience|${salary})(?=[\\s,;:]|$)`,
  "giu",
);
/** In capitals they are somebody's initial, except those a line begins with. */
const LETTERS = /(?:(?<!\S)[исвукзій]|^[СВЗ])(?=\s|$)/gu;

/** A text without the words that only join what stood between them. */
export const withoutJoining = (text: string): string =>
  text.replace(WORDS, (word) => " ".repeat(word.length)).replace(LETTERS, " ");
