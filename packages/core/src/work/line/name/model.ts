import { plain } from "../words/model.ts";

/** Somebody or some department a task can be given to. */
export interface Name {
  readonly kind: "person" | "department";
  readonly id: string;
  readonly name: string;
}

const STEM = 4;
/** An ending of two letters may differ: "продажи" is "продаж", "дизайнерам" is not. */
const ENDING = 2;

/** One word of a name against what was typed: the same stem, whatever the case it stands in. */
function akin(word: string, typed: string): boolean {
  if (word.startsWith(typed)) return true;
  const shared = [...typed].findIndex((sign, index) => sign !== word[index]);
  const length = shared < 0 ? typed.length : shared;
  return length >= STEM && typed.length - length <= ENDING && word.length - length <= ENDING;
}

const words = (name: string) => plain(name).split(/[\s-]+/);

/** How well a name fits what was typed after @, the less the better; undefined when it does not. */
function closeness({ name }: Name, typed: string): number | undefined {
  const whole = plain(name);
  if (whole === typed) return 0;
  if (whole.startsWith(typed)) return 1;
  const parts = typed.split(/[\s_]+/).filter(Boolean);
  const all = words(name);
  return parts.every((part) => all.some((word) => akin(word, part))) ? 2 : undefined;
}

/** The names that fit what was typed after @, the best first. */
export function fitting(names: readonly Name[], text: string): Name[] {
  const typed = plain(text);
  const ranked = names.flatMap((name) => {
    const rank = closeness(name, typed);
    return rank === undefined ? [] : [{ name, rank }];
  });
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ name }) => name);
}

/** The one that is meant: the only one that fits, or fits best. */
export function meant(names: readonly Name[], text: string): Name | undefined {
  const typed = plain(text);
  const [first, second] = fitting(names, text);
  if (!(first && second)) return first;
  return closeness(first, typed) !== closeness(second, typed) ? first : undefined;
}

/** How much of the text after @ is a name: the longest known one it begins with, else one word. */
export function lengthOf(names: readonly Name[], rest: string): number {
  const text = plain(rest);
  const known = names
    .map(({ name }) => plain(name))
    .filter((name) => text.startsWith(name) && !/^\p{L}/u.test(text.slice(name.length)));
  const longest = Math.max(0, ...known.map((name) => name.length));
  return longest || (/^[\p{L}\p{N}_.'-]+/u.exec(text)?.[0].length ?? 0);
}
