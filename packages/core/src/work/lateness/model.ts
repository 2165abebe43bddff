import { plusDays, weekday } from "../../time/zone/model.ts";

/** A promise of a task or step that fell due, or was kept before; `dueOn` is the day that was said. */
export interface Row {
  readonly taskID: string;
  readonly title: string;
  readonly departmentID: string;
  readonly responsibleID?: string | undefined;
  readonly createdAt: string;
  readonly dueOn: string;
  /** The instant that counts: a move made after burning repairs nothing. */
  readonly dueAt: string;
  readonly doneAt?: string | undefined;
  /** Minutes before it was due in which it waited for another department. */
  readonly blocked: number;
}

/**
 * When burning is regular. Told in words in docs/decisions/0023, with what it was measured on. It looks at the last eight
 * weeks and leaves out what waited for another department for a third of its time. What is left must be some promises,
 * burnt in several different weeks, and so many of them that even a lucky reading of the rate is above what happens to
 * anybody. Whoever was given far more than the usual colleague is overloaded, which is another matter.
 */
export const RULE = { weeks: 8, promises: 6, lateWeeks: 3, rate: 0.25, blocked: 1 / 3, overload: 1.5 } as const;

/** What the last weeks tell of a department or a person. */
export interface Record {
  readonly promises: number;
  readonly late: number;
  /** Of the late ones, those that another department held up. */
  readonly heldUp: number;
  /** Minutes in which others held up what fell due. */
  readonly blocked: number;
  /** In how many different weeks something burnt that nobody held up. */
  readonly lateWeeks: number;
  readonly verdict: Verdict;
}
/** `few`: too few promises to say anything. */
export type Verdict = "regular" | "overloaded" | "held_up" | "few" | "fine";

export const isLate = ({ dueAt, doneAt }: Row, now: string) => (doneAt ?? now) > dueAt;

const MINUTE = 60_000;

/** Whether another department had it for so long that its lateness is not the doing of who answers for it. */
export const isHeldUp = ({ createdAt, dueAt, blocked }: Row) =>
  blocked > 0 && blocked * MINUTE >= RULE.blocked * (Date.parse(dueAt) - Date.parse(createdAt));

/** The Monday of a date's week. */
export const weekOf = (localDate: string) => plusDays(localDate, 1 - weekday(localDate));

/** The Mondays of the weeks that are looked at on a day, the earliest first. */
export const weeksTo = (today: string, count: number = RULE.weeks) =>
  Array.from({ length: count }, (_, index) => plusDays(weekOf(today), 7 * (index + 1 - count)));

/**
 * The record of a department or person over the rows that fell due in the weeks looked at. `usual`: how many promises
 * the usual colleague had in that time; none for a department.
 */
export function recorded(rows: readonly Row[], now: string, usual?: number): Record {
  const late = rows.filter((row) => isLate(row, now));
  const own = rows.filter((row) => !isHeldUp(row));
  const ownLate = late.filter((row) => !isHeldUp(row));
  const facts = {
    promises: rows.length,
    late: late.length,
    heldUp: late.length - ownLate.length,
    blocked: rows.reduce((sum, { blocked }) => sum + blocked, 0),
    lateWeeks: new Set(ownLate.map(({ dueOn }) => weekOf(dueOn))).size,
  };
  return { ...facts, verdict: verdict(facts, { own: own.length, ownLate: ownLate.length, usual }) };
}

function verdict(
  { promises, late, heldUp, lateWeeks }: Omit<Record, "verdict">,
  { own, ownLate, usual }: { own: number; ownLate: number; usual: number | undefined },
): Verdict {
  if (promises < RULE.promises) return "few";
  if (burnsOften(own, ownLate, lateWeeks)) return usual && promises > RULE.overload * usual ? "overloaded" : "regular";
  return heldUp >= RULE.lateWeeks && heldUp * 2 > late ? "held_up" : "fine";
}

const burnsOften = (own: number, late: number, lateWeeks: number) =>
  own >= RULE.promises && lateWeeks >= RULE.lateWeeks && atLeast(late, own) > RULE.rate;

/** 95 of 100 rates that would show so many late ones are above this (Wilson's score interval, one-sided). */
const Z = 1.645;
export function atLeast(late: number, promises: number): number {
  if (promises === 0) return 0;
  const [p, z2] = [late / promises, Z * Z];
  const spread = Z * Math.sqrt((p * (1 - p)) / promises + z2 / (4 * promises ** 2));
  return Math.max(0, (p + z2 / (2 * promises) - spread) / (1 + z2 / promises));
}

/** The middle of what colleagues had, for `usual`. */
export function median(counts: readonly number[]): number {
  const sorted = counts.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
