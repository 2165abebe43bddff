import * as v from "valibot";
import { Instant } from "../../instant.ts";
import { LocalDate, LocalTime, Zone } from "../zone/model.ts";

/** What a person types: a day, perhaps a time, and whose clock is meant. Without a time: the end of the office's working day. */
const Input = v.strictObject({ localDate: LocalDate, localTime: v.optional(LocalTime), zone: Zone });
type Input = v.InferOutput<typeof Input>;

export { Input as Promise };

/** A promise as it stood: what was said, and which moment that was. */
export const Promised = v.strictObject({ ...Input.entries, instant: Instant });
export type Promised = v.InferOutput<typeof Promised>;

/**
 * A deadline that was moved: the promise before, and who moved it when and why. `cause`: nobody said another day; they
 * moved the first day at work it is told from, or the office's clock or days off.
 */
export const Move = v.strictObject({
  from: Promised,
  by: v.string(),
  at: Instant,
  reason: v.optional(v.pipe(v.string(), v.maxLength(500))),
  cause: v.optional(v.picklist(["start_date", "office"])),
});
export type Move = v.InferOutput<typeof Move>;

/** Working days from somebody's first day at work (negative: before it), at a time of the office's clock or at its day's end. */
export const Offset = v.strictObject({
  workdays: v.pipe(v.number(), v.integer(), v.minValue(-250), v.maxValue(250)),
  localTime: v.optional(LocalTime),
});
export type Offset = v.InferOutput<typeof Offset>;

/** A fixed day, or a distance from somebody's first day at work. */
const Basis = v.union([v.literal("absolute"), v.strictObject({ anchor: v.literal("startDate"), ...Offset.entries })]);

/**
 * What was said (`localDate`, `localTime`, `zone`) beside what it means (`instant`, and `soonAt` from which it is due
 * soon), settled once, when it is promised: every reader only compares instants, so all of them agree.
 */
export const Deadline = v.strictObject({
  ...Promised.entries,
  soonAt: Instant,
  /** When it was said: the span that "due soon" is a share of begins here. Not known of the earliest ones. */
  promisedAt: v.optional(Instant),
  basis: Basis,
  firstPromise: Promised,
  moves: v.array(Move),
});
export type Deadline = v.InferOutput<typeof Deadline>;

export type Heat = "done" | "done_late" | "late" | "soon" | "waiting" | "open";

/** How far the work is: done at an instant, or waiting for somebody else. */
export interface State {
  readonly doneAt?: string | undefined;
  readonly waiting?: boolean | undefined;
}

/**
 * The colour, for server, web, mail and export. `now` is an instant of the one fixed shape (UTC, milliseconds).
 * Done at the very instant is in time. Waiting excuses what is due soon, never what is late.
 */
export function heat(deadline: Deadline, now: string, { doneAt, waiting }: State = {}): Heat {
  if (doneAt !== undefined) return doneAt > counted(deadline) ? "done_late" : "done";
  if (now > deadline.instant) return "late";
  if (waiting) return "waiting";
  return now >= deadline.soonAt ? "soon" : "open";
}

/** What a deadline came to: the moment in force, and how it was moved there. */
type Kept = Pick<Deadline, "instant" | "moves">;

/** The instant that work must be done by to be in time: a move made after the deadline had burnt repairs nothing. */
export function counted(deadline: Kept): string {
  const burnt = deadline.moves.find(({ from, at }) => at > from.instant);
  return burnt?.from.instant ?? deadline.instant;
}

export interface Lateness {
  readonly value: number;
  readonly unit: "day" | "hour" | "minute";
}

const MINUTE = 60_000;
const UNITS = [
  ["day", 24 * 60],
  ["hour", 60],
] as const;

/** How late, in whole days (of 24 hours), hours, or minutes under an hour, for "3 days late". Undefined when it is not. */
export function lateness(deadline: Kept, now: string, { doneAt }: State = {}): Lateness | undefined {
  const [due, at] = doneAt === undefined ? [deadline.instant, now] : [counted(deadline), doneAt];
  if (at <= due) return undefined;
  const minutes = Math.floor((Date.parse(at) - Date.parse(due)) / MINUTE);
  for (const [unit, size] of UNITS) if (minutes >= size) return { value: Math.floor(minutes / size), unit };
  return { value: minutes, unit: "minute" };
}
