import { RANKS } from "../level/model.ts";
import type { Spoken } from "../model.ts";
import type { Understood } from "./understood.ts";

/** Names of languages as people type them; endings differ by case and gender. */
const NAMES: readonly (readonly [string, string])[] = [
  ["en", "english|англ(?:\\.|[иі](?:й(?:с\\p{L}*)?)?)?"],
  ["uk", "ukrainian|украинск\\p{L}*|українськ\\p{L}*"],
  ["ru", "russian|русск\\p{L}*|російськ\\p{L}*"],
  ["pl", "polish|польск\\p{L}*|польськ\\p{L}*"],
  ["de", "german|немецк\\p{L}*|німецьк\\p{L}*"],
  ["fr", "french|французск\\p{L}*|французьк\\p{L}*"],
  ["es", "spanish|испанск\\p{L}*|іспанськ\\p{L}*"],
  ["it", "italian|итальянск\\p{L}*|італійськ\\p{L}*"],
  ["zh", "chinese|китайск\\p{L}*|китайськ\\p{L}*"],
  ["tr", "turkish|турецк\\p{L}*|турецьк\\p{L}*"],
  ["kk", "kazakh|казахск\\p{L}*|казахськ\\p{L}*"],
];
const level = "(?: ?[-–—:,]? ?([abcавс][12])\\+?)";
/** A level of which only the letter is there. */
const begun = " [abcавс]$";
const LATIN: Record<string, string> = { а: "a", в: "b", с: "c" };
const rank = (text: string | undefined): Spoken["level"] =>
  RANKS.find((one) => one === text?.toLowerCase().replace(/^[авс]/, (letter) => LATIN[letter] ?? letter));

/** "English B2", "английский от C1", "польська": languages with the least level. */
export const tongues = (line: string): Understood[] =>
  NAMES.flatMap(([code, names]) => {
    const match = new RegExp(
      `(?<![\\p{L}])(?:${names})(?![\\p{L}])(?: (?:язык\\p{L}{0,2}|мов\\p{L}{1,2}|language)(?![\\p{L}]))?(?: (?:from|от|від))?(?:${level}|${begun})?(?![\\p{L}\\p{N}])`,
      "iu",
    ).exec(line);
    if (!match) return [];
    const least = rank(match[1]);
    return [
      {
        sets: { languages: [{ code, ...(least && { level: least }) }] },
        at: match.index,
        until: match.index + match[0].length,
      },
    ];
  });
