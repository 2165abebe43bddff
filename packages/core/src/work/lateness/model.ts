import { plusDays, weekday } from "../../time/zone/model.ts";

/** A promise that fell due; `dueOn` is the day that was said. */
export interface Row {
  readonly createdAt: string;
  readonly dueOn: string;
  readonly dueAt: string;
  readonly doneAt?: string | undefined;
  /** Minutes before it was due in which it waited for another department. */
  readonly blocked: number;
}

/** Promises of one week: how many were kept or broken, how many of each another department held up, and for how long. */
export interface Count {
  readonly promises: number;
  readonly late: number;
  readonly heldUp: number;
  readonly heldUpLate: number;
  /** Minutes. */
  readonly blocked: number;
}
export const NOTHING: Count = { promises: 0, late: 0, heldUp: 0, heldUpLate: 0, blocked: 0 };

/** Both together; `sign` -1 takes the second one away. */
export const plus = (one: Count, other: Count, sign: 1 | -1 = 1): Count => ({
  promises: one.promises + sign * other.promises,
  late: one.late + sign * other.late,
  heldUp: one.heldUp + sign * other.heldUp,
  heldUpLate: one.heldUpLate + sign * other.heldUpLate,
  blocked: one.blocked + sign * other.blocked,
});

export const total = (weeks: readonly Count[]): Count => weeks.reduce((sum, week) => plus(sum, week), NOTHING);

/** What one promise counts for. */
export const countOf = ({ late, heldUp, blocked }: { late: boolean; heldUp: boolean; blocked: number }): Count => ({
  promises: 1,
  late: Number(late),
  heldUp: Number(heldUp),
  heldUpLate: Number(late && heldUp),
  blocked,
});

/** Promises week by week, as they stand at `now`. */
export function inWeeks(rows: readonly Row[], now: string): Count[] {
  const weeks = new Map<string, Count>();
  for (const row of rows) {
    const one = countOf({ late: isLate(row, now), heldUp: isHeldUp(row), blocked: row.blocked });
    const week = weekOf(row.dueOn);
    weeks.set(week, plus(weeks.get(week) ?? NOTHING, one));
  }
  return [...weeks.values()];
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
export const isHeldUp = ({ createdAt, dueAt, blocked }: Pick<Row, "createdAt" | "dueAt" | "blocked">) =>
  blocked > 0 && blocked * MINUTE >= RULE.blocked * (Date.parse(dueAt) - Date.parse(createdAt));

/** The Monday of a date's week. */
export const weekOf = (localDate: string) => plusDays(localDate, 1 - weekday(localDate));

/** The Mondays of the weeks that are looked at on a day, the earliest first. */
export const weeksTo = (today: string, count: number = RULE.weeks) =>
  Array.from({ length: count }, (_, index) => plusDays(weekOf(today), 7 * (index + 1 - count)));

/**
 * The record of a department or person over the weeks looked at. `usual`: how many promises the usual colleague had in
 * that time; none for a department.
 */
export function recorded(weeks: readonly Count[], usual?: number): Record {
  const all = total(weeks);
  const facts = {
    promises: all.promises,
    late: all.late,
    heldUp: all.heldUpLate,
    blocked: all.blocked,
    lateWeeks: weeks.filter(({ late, heldUpLate }) => late > heldUpLate).length,
  };
  const [own, ownLate] = [all.promises - all.heldUp, all.late - all.heldUpLate];
  return { ...facts, verdict: verdict(facts, { own, ownLate, usual }) };
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
