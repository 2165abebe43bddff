import type { Known } from "../../competency/index.ts";
import { isGiven } from "../../people/identity/name.ts";
import { jobWord } from "../../resume/field/job-words.ts";
import { conjunction, withoutJoining } from "./joining.ts";
import type { Understood } from "./understood.ts";

interface Competency extends Understood {
  /** The name is an ordinary word, and is written like one. */
  readonly isDoubtful: boolean;
}

/** The competencies that a line names. What is somebody's name too (Julia) is left as a word, which finds both. */
export const competencies = (line: string, known: Known): Competency[] =>
  known.typed(line).flatMap(({ competencyIDs: [competencyID], at, until, isOrdinary, isSure }) => {
    const words = line.slice(at, until);
    if (competencyID === undefined || (isOrdinary && isGiven(words))) return [];
    return { sets: { all: [{ competencyID, words }] }, at, until, isDoubtful: !isSure };
  });

const WORD = /(?<!\S)\p{L}+(?!\S)/gu;

/** A line whose names of several words say nothing of amounts: "max" in "3ds max" is no word for "up to". */
export const masked = (line: string, known: Known): string =>
  known.typed(line).reduce((text, { at, until }) => {
    const name = text.slice(at, until);
    const plain = /\s/.test(name) ? name.replace(WORD, (word) => "x".repeat(word.length)) : name;
    return text.slice(0, at) + plain + text.slice(until);
  }, line);

/** What job words, of which we know the beginnings, may end in: "логист" and "логиста" are somebody, "логистика" is not. */
const ENDING =
  "(?:s|ник|[кц]|[её]р)?(?:[аяоеєёіиыуюьй]|[оеєё][мвйю]|[ії]в|[ая][мх]|[ая]ми|ая|ую|[иы]й|ого|ому|его|ему)?(?!\\p{L})";
const TRADE = new RegExp(jobWord.source + ENDING, "iu");
/** Whether some words say what somebody is. */
export const isTrade = (words: string) => TRADE.test(words);
/** One that more words lead on from: "head of", "менеджер по". */
const LEADING = new RegExp(`${jobWord.source + ENDING}\\s+\\S|(?<!\\p{L})head of\\s`, "iu");
/** What words do not stand together over. */
const APART = new RegExp(`[^\\p{L}\\p{N}\\s.'’ʼ+#-]|\\.(?=\\s|$)|(?<!\\S)(?:${conjunction}|with|с|со)(?!\\S)`, "giu");

const parted = (line: string, { at, until }: Understood) =>
  line.slice(0, at) + ",".repeat(until - at) + line.slice(until);

/** The words beside a part of a line that nothing was made of, as far as they stand together with it. */
function beside(line: string, one: Understood, kept: readonly Understood[]): [before: string, after: string] {
  const rest = kept.reduce(parted, line);
  return [rest.slice(0, one.at).split(APART).at(-1) ?? "", rest.slice(one.until).split(APART)[0] ?? ""];
}

/**
 * Whether the competency that was understood is a title that people bear ("бухгалтер"), stands at the end of one ("head of
 * sales"), or is an ordinary word among others ("let it go"). It stays words then, which find who has either.
 */
export function isTitle(line: string, one: Understood | Competency, kept: readonly Understood[]): boolean {
  if (!("isDoubtful" in one)) return false;
  const [before, after] = beside(line, one, kept);
  const others = [before, after].some((words) => withoutJoining(words).trim() !== "");
  return (one.isDoubtful && others) || LEADING.test(before) || isTrade(line.slice(one.at, one.until));
}
