import type { Info as Burn } from "../burn/model.ts";
import { type Count, countOf, isHeldUp, NOTHING } from "../lateness/model.ts";

/** One promise: what was promised, and the deadline's instant. Another day is another promise. */
export interface Promised {
  readonly kind: Burn["kind"];
  readonly id: string;
  readonly at: string;
}

/** How a promise stands, told by the act that makes it stand so. */
export interface Line extends Promised {
  /** The day that was said, which tells its week. */
  readonly dueOn: string;
  /** The version of what was promised: a later word outweighs an earlier one, in whatever order they are taken in. */
  readonly rank: number;
  /** Kept in time; crossed, for good; or promised still, after all. */
  readonly state: "kept" | "late" | "none";
  readonly title: string;
  /** Who kept it. Who answers for a crossing is told by the ledger of crossings alone. */
  readonly departmentID?: string | undefined;
  readonly responsibleID?: string | undefined;
  readonly data: Readonly<Record<string, unknown>>;
  readonly createdAt: string;
  readonly doneAt?: string | undefined;
  /** It was called off after it had burnt. */
  readonly cancelled?: boolean | undefined;
  /** Minutes before it was due in which it waited for another department. */
  readonly blocked: number;
}

/** What is kept of a promise that was kept or broken. */
export interface Row extends Omit<Line, "departmentID" | "createdAt"> {
  readonly departmentID: string;
  readonly heldUp: boolean;
}

/** Weeks of one side: a person in a department, or its queue; by their Mondays. */
export interface Cell {
  readonly departmentID: string;
  readonly holderID: string;
  readonly season: string;
  readonly weeks: Readonly<Record<string, Tuple>>;
}
/** Promises, late, held up, late and held up, minutes: as `Count`, without its names, for there are many. */
export type Tuple = readonly [number, number, number, number, number];

export const tupleOf = ({ promises, late, heldUp, heldUpLate, blocked }: Count): Tuple => [
  promises,
  late,
  heldUp,
  heldUpLate,
  blocked,
];
export const countIn = ([promises, late, heldUp, heldUpLate, blocked]: Tuple): Count => ({
  promises,
  late,
  heldUp,
  heldUpLate,
  blocked,
});

/** A quarter of a year: the weeks that begin in it lie in one item. */
export const seasonOf = (week: string) => `${week.slice(0, 4)}-q${Math.ceil(Number(week.slice(5, 7)) / 3)}`;

/** Who holds what nobody has claimed: the department itself. */
export const holderOf = ({ departmentID, responsibleID }: Pick<Row, "departmentID" | "responsibleID">) =>
  responsibleID ?? departmentID;

/** What a row counts for in its cell. */
export const weight = ({ state, heldUp, blocked }: Row): Count =>
  state === "none" ? NOTHING : countOf({ late: state === "late", heldUp, blocked });

/** Who answered for a crossing, as the ledger has it. */
export interface Blame {
  readonly departmentID: string;
  readonly responsibleID?: string | undefined;
}

/**
 * The row after a line; undefined when the line tells nothing new. What burnt stays burnt, in the name of who answered
 * then: of it a later line only tells that it was done, or called off.
 */
export function taken(row: Row | undefined, line: Line, blame: Blame): Row | undefined {
  if (row?.state === "late") return line.state === "late" && line.rank >= row.rank ? ended(row, line) : undefined;
  if (row && line.state !== "late" && line.rank <= row.rank) return undefined;
  const { createdAt, responsibleID: _, ...said } = line;
  const { departmentID, responsibleID } = blame;
  const rank = Math.max(line.rank, row?.rank ?? 0);
  const heldUp = isHeldUp({ createdAt, dueAt: line.at, blocked: line.blocked });
  return { ...said, departmentID, ...(responsibleID && { responsibleID }), rank, heldUp };
}

function ended(row: Row, { doneAt, cancelled, rank }: Line): Row | undefined {
  if (rank === row.rank && doneAt === row.doneAt && cancelled === row.cancelled) return undefined;
  return { ...row, rank, doneAt, cancelled };
}

/** What differs between how promises stood and how they stand; of one that is no longer kept, that it is promised still. */
export function differing(was: readonly Line[], is: readonly Line[], rank: number): Line[] {
  const known = new Set(was.map(stand));
  const gone = was.filter(({ at }) => !is.some((line) => line.at === at));
  return [
    ...is.filter((line) => !known.has(stand(line))),
    ...gone.map((line): Line => ({ ...line, state: "none", rank, doneAt: undefined })),
  ];
}

const stand = ({ at, state, doneAt, cancelled }: Line) => JSON.stringify([at, state, doneAt, cancelled]);
