import type { Known } from "../../competency/index.ts";
import { isTrade, masked } from "./competencies.ts";
import { experience } from "./experience.ts";
import { from, joining, opening, salary, sign, start, to, unit } from "./written.ts";

/*
 * A line whose last amount is not told yet. Of "up to 4200", "from 3 years" and "over half a year" one types "up to 4",
 * "from 3 y" and "over ha", which turn nobody away.
 */
const NUMBERS = `${start}(?:(?<paid>\\p{Sc})|${sign})? ?\\d{1,3}(?:[.,]\\d?)?(?:${joining}(?:${sign})?(?:\\d{1,3}(?:[.,]\\d?)?)?)?`;
const NUMBER = new RegExp(`(?:${start}(?<way>${to}|${opening}) ?)?${NUMBERS} ?$`, "iu");
const SALARY = new RegExp(`${start}(?<way>${salary}):?(?: (?:${to}|${from}))? $`, "iu");

/** A pattern of how a word begins, and of all of it. */
const beginningOf = (word: string) => [...word].reduceRight((rest, sign) => `${sign}(?:${rest})?`, "");
const SAID = "года|року|рік|полгода|полугода|півроку|пів року|полутора лет|півтора року|a year|one year|half a year"
  .split("|")
  .map(beginningOf);
const LENGTH = new RegExp(`${start}(?<way>${to}|${from}) (?:${SAID.join("|")})$`, "iu");

const AFTER_NUMBER = /(?<=\d\+? ?)\p{L}+$/u;
const AFTER_FEW = /(?<=(?<![\p{L}\p{N}])\d{1,2}\+? ?)\p{L}+$/u;
const SIZES = ["тысяч", "тисяч", "thousand", "млн", "миллионов", "мільйонів", "million"];
const TIMES = ["years", "yrs", "лет", "года", "років", "роки", "рік", "months", "месяцев", "місяців"];
const isUnit = new RegExp(`^(?:${unit})$`, "iu");

/** A line without the letters that a word of thousands begins with, and with a word of time that was begun written out. */
function withUnit(line: string): string {
  const letters = AFTER_NUMBER.exec(line)?.[0].toLowerCase();
  if (letters === undefined || isUnit.test(letters)) return line;
  const rest = line.slice(0, -letters.length);
  if (SIZES.some((word) => word.startsWith(letters))) return rest.trimEnd();
  const time = AFTER_FEW.test(line) && TIMES.find((word) => word.startsWith(letters));
  return time ? rest + time : line;
}

/** A line under way: all of it, what of it is told already, where the last word of that begins, and whether an amount follows. */
export function underWay(line: string, known: Known) {
  const whole = withUnit(line);
  const bare = masked(whole, known);
  const isTold = experience(bare)?.until === bare.length;
  const short = NUMBER.exec(`${bare} `) ?? SALARY.exec(`${bare} `) ?? (isTold ? null : LENGTH.exec(bare));
  const text = whole.slice(0, short?.index);
  // What an amount follows is told, whatever sign stands between them.
  const open = short ? text.length : (/\S+$/.exec(text)?.index ?? text.length);
  const { way, paid } = short?.groups ?? {};
  const isAmount = way !== undefined || paid !== undefined || (short !== null && isTrade(text));
  return { whole, text, open, isAmount };
}
