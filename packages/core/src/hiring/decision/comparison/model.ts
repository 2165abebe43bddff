import type { Info as Application, Card as Face } from "../../application/model.ts";
import type { Grade, Info as Scorecard } from "../../scorecard/model.ts";
import type { Requirement, Info as Vacancy } from "../../vacancy/model.ts";

/** One grade with who gave it: `version` names the handed-in card it stands in, which never changes. */
export interface Graded extends Grade {
  readonly accountID: string;
  readonly interviewID: string;
  readonly at: string;
  readonly version: number;
}

/** All that is known of one person in one competency. Without grades there is no median and no spread. */
export interface Cell {
  readonly competencyID: string;
  readonly grades: readonly Graded[];
  readonly median?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** `below`: graded under the required level. `unknown`: nobody has graded it (or not for this reader's eyes). */
  readonly standing: "met" | "below" | "unknown";
}

export interface Words {
  readonly accountID: string;
  readonly interviewID: string;
  readonly words: string;
}

/** A finalist's column. */
export interface Column {
  readonly personID: string;
  readonly version: number;
  readonly status: Application["status"];
  readonly stageID: string;
  readonly face: Face;
  /** This reader still owes a card about them, so others' cards are left out. */
  readonly blind: boolean;
  readonly cells: readonly Cell[];
  readonly words: readonly Words[];
  /** Musts graded under their level; musts nobody graded. No surplus elsewhere makes up for either. */
  readonly failing: number;
  readonly open: number;
}

type Requirements = Vacancy["requirements"];

/** The middle grade; of an even number of grades the mean of the middle two. */
export function median(grades: readonly number[]): number | undefined {
  const sorted = grades.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

/**
 * A finalist beside the vacancy's requirements.
 * @param cards only those the reader may see (`Scorecard.visible`).
 */
export function column(
  requirements: Requirements,
  { personID, version, status, stageID, card }: Application,
  cards: readonly Scorecard[],
  blind: boolean,
): Column {
  const theirs = cards.filter((one) => one.personID === personID);
  const cells = requirements.map((requirement) => cell(requirement, theirs));
  const musts = cells.filter((_, index) => requirements[index]?.kind === "must");
  return {
    personID,
    version,
    status,
    stageID,
    face: card,
    blind,
    cells,
    words: theirs.flatMap(({ accountID, interviewID, words }) => (words ? [{ accountID, interviewID, words }] : [])),
    failing: musts.filter(({ standing }) => standing === "below").length,
    open: musts.filter(({ standing }) => standing === "unknown").length,
  };
}

function cell({ competencyID, level }: Requirement, cards: readonly Scorecard[]): Cell {
  const grades = cards.flatMap(({ accountID, interviewID, submittedAt, version, grades }) =>
    grades
      .filter((grade) => grade.competencyID === competencyID)
      .map((grade) => ({ ...grade, accountID, interviewID, at: submittedAt, version })),
  );
  const values = grades.map(({ grade }) => grade);
  const middle = median(values);
  if (middle === undefined) return { competencyID, grades, standing: "unknown" };
  const standing = middle >= level ? "met" : "below";
  return { competencyID, grades, median: middle, low: Math.min(...values), high: Math.max(...values), standing };
}

/**
 * Fewest musts that are not met first (an ungraded one is not met), among those fewest failing ones; only among equals
 * do the medians count, musts before pluses: so no surplus makes up for a must.
 */
export function ranked(requirements: Requirements, columns: readonly Column[]): Column[] {
  const sum = ({ cells }: Column, kind: Requirement["kind"]) =>
    cells.reduce((total, { median = 0 }, index) => total + (requirements[index]?.kind === kind ? median : 0), 0);
  return columns.toSorted(
    (a, b) =>
      a.failing + a.open - (b.failing + b.open) ||
      a.failing - b.failing ||
      sum(b, "must") - sum(a, "must") ||
      sum(b, "plus") - sum(a, "plus"),
  );
}
