import { jobWord } from "../../resume/field/job-words.ts";
import type { Understood } from "./amounts.ts";

/** What job words, of which we know the beginnings, may end in: "логист" and "логиста" are somebody, "логистика" is not. */
const ENDING =
  "(?:s|ник|[кц]|[её]р)?(?:[аяоеєёіиыуюьй]|[оеєё][мвйю]|[ії]в|[ая][мх]|[ая]ми|ая|ую|[иы]й|ого|ому|его|ему)?(?!\\p{L})";
const TRADE = new RegExp(jobWord.source + ENDING, "iu");
/** What words do not stand together over. */
const APART = /[^\p{L}\p{N}\s.'’ʼ+#-]|\.(?=\s|$)|(?<!\S)(?:and|or|with|и|или|та|і|й|або|с|со)(?!\S)/giu;

const parted = (line: string, { at, until }: Understood) =>
  line.slice(0, at) + ",".repeat(until - at) + line.slice(until);

/** The words beside a part of a line that nothing was made of, as far as they stand together with it. */
function beside(line: string, one: Understood, kept: readonly Understood[]): [before: string, after: string] {
  const rest = kept.reduce(parted, line);
  return [rest.slice(0, one.at).split(APART).at(-1) ?? "", rest.slice(one.until).split(APART)[0] ?? ""];
}

/**
 * Whether the competency that was understood is a title that people bear, or stands in one: "бухгалтер", "React developer".
 * A title stays words, which find both who bears it and who has the competency.
 */
export function isTitle(line: string, one: Understood, kept: readonly Understood[]): boolean {
  if (!one.sets.all) return false;
  return [...beside(line, one, kept), line.slice(one.at, one.until)].some((words) => TRADE.test(words));
}
