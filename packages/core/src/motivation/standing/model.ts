import * as v from "valibot";
import { ID } from "../../id.ts";

/** A month, a quarter or a year on the firm's clock: "2026-11", "2026-q4", "2026". */
export const Period = v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2])|-q[1-4])?$/));
export type Period = v.InferOutput<typeof Period>;

export const Span = v.picklist(["month", "quarter", "year"]);
export type Span = v.InferOutput<typeof Span>;

/** The month, the quarter and the year that a month belongs to. */
export function periodsOf(month: string): Readonly<Record<Span, Period>> {
  const [year = "", number = ""] = month.split("-");
  return { month, quarter: `${year}-q${Math.ceil(Number(number) / 3)}`, year };
}

/** The months of a period, in order. */
export function monthsOf(period: Period): string[] {
  const [year = "", part] = period.split("-");
  const of = (numbers: readonly number[]) => numbers.map((number) => `${year}-${String(number).padStart(2, "0")}`);
  if (part === undefined) return of([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  if (!part.startsWith("q")) return [period];
  const first = (Number(part.slice(1)) - 1) * 3;
  return of([first + 1, first + 2, first + 3]);
}

/** The period before, of the same length. */
export function before(period: Period): Period {
  const [year = "", part] = period.split("-");
  if (part === undefined) return String(Number(year) - 1);
  const isQuarter = part.startsWith("q");
  const number = Number(part.replace("q", "")) - 1 || (isQuarter ? 4 : 12);
  const of = number < Number(part.replace("q", "")) ? year : Number(year) - 1;
  return `${of}-${isQuarter ? `q${number}` : String(number).padStart(2, "0")}`;
}

/** The period after, of the same length. */
export function after(period: Period): Period {
  const [year = "", part] = period.split("-");
  if (part === undefined) return String(Number(year) + 1);
  const isQuarter = part.startsWith("q");
  const number = Number(part.replace("q", ""));
  const isLast = number === (isQuarter ? 4 : 12);
  const next = isLast ? 1 : number + 1;
  return `${isLast ? Number(year) + 1 : year}-${isQuarter ? `q${next}` : String(next).padStart(2, "0")}`;
}

/** What somebody earned in a period, and with how many tasks. */
export const Score = v.strictObject({
  accountID: ID("account"),
  period: Period,
  points: v.number(),
  tasks: v.number(),
  /** Where they worked when they last earned something. */
  unit: v.string(),
});
export type Score = v.InferOutput<typeof Score>;

/** How many people earned exactly so much in a period. */
export interface Level {
  readonly points: number;
  readonly people: number;
}

/** A place in the standings: who earned as much shares it. 0 points have none. */
export function placeOf(levels: readonly Level[], points: number): number | undefined {
  if (points <= 0) return undefined;
  return 1 + levels.reduce((above, level) => above + (level.points > points ? level.people : 0), 0);
}

/** What is missing to draw level with the next ones above, and how many they are; undefined at the top. */
export function toNext(levels: readonly Level[], points: number): Level | undefined {
  const above = levels.filter((level) => level.people > 0 && level.points > points);
  const next = above.toSorted((one, other) => one.points - other.points)[0];
  return next && { points: next.points - points, people: next.people };
}
