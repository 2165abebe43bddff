import { type WorkCalendar, workdaysFrom } from "../workday/model.ts";
import { instantToWall } from "../zone/index.ts";
import { plusDays } from "../zone/model.ts";
import { inForce, meant, sameAs, soonAt } from "./meaning.ts";
import type { Deadline, Move, Offset, Promised } from "./model.ts";

/** Somebody's first day at work, in the office whose days and clock count. */
export interface Anchor {
  readonly startDate: string;
  readonly office: WorkCalendar;
}

/**
 * A new deadline so many working days from a first day at work: before it back over days off, after it forward over
 * them. One that has passed at `now` is due by the end of the working day that ends next: it is asked for at
 * once, and nobody is late on the day they were told.
 */
export function planned(offset: Offset, { now, ...anchor }: Anchor & { now: string }): Deadline {
  const promise = meantBy(offset, anchor, now);
  return {
    ...promise,
    soonAt: soonAt(promise, now, anchor.office),
    promisedAt: now,
    basis: { anchor: "startDate", ...offset },
    firstPromise: promise,
    moves: [],
  };
}

/**
 * The deadline once the first day at work is another. It stays the very same when it had burnt, when a person fixed its
 * day, and when it falls on the same moment; done work is for the caller to leave out. Back again is the same plan, for
 * it is told from the offset and from the day it was planned.
 */
export function replanned(deadline: Deadline, anchor: Anchor, { by, at, reason }: Omit<Move, "from" | "cause">) {
  if (deadline.basis === "absolute" || at > deadline.instant) return deadline;
  const promise = meantBy(deadline.basis, anchor, at);
  const move = { by, at, cause: "start_date" as const, ...(reason && { reason }) };
  return resettled(deadline, promise, anchor.office, move);
}

/**
 * The deadline once its office has another clock, week or calendar: the same words, meant anew. What had burnt stays, what
 * was said for a time on a named clock stays, and nobody is late by a change of settings: what would have passed stays too.
 * `startDate` when it is told from one.
 */
export function reconsidered(
  deadline: Deadline,
  { office, startDate }: { office: WorkCalendar; startDate?: string },
  { by, at }: Pick<Move, "by" | "at">,
): Deadline {
  if (at > deadline.instant) return deadline;
  const meaning = meantAnew(deadline, office, startDate, at);
  const to = meaning.instant >= at ? meaning : inForce(deadline);
  return resettled(deadline, to, office, { by, at, cause: "office" });
}

function meantAnew(deadline: Deadline, office: WorkCalendar, startDate: string | undefined, at: string): Promised {
  if (deadline.basis === "absolute") return meant(inForce(deadline), office);
  return startDate === undefined ? inForce(deadline) : meantBy(deadline.basis, { startDate, office }, at);
}

/** The deadline by another promise that nobody said anew: it keeps its basis, its first promise and its span. */
function resettled(deadline: Deadline, to: Promised, office: WorkCalendar, move: Omit<Move, "from">): Deadline {
  const { promisedAt = deadline.soonAt, firstPromise, basis, moves } = deadline;
  const from = inForce(deadline);
  const soon = soonAt(to, promisedAt, office);
  if (sameAs(from, to)) return soon === deadline.soonAt ? deadline : { ...deadline, soonAt: soon };
  return { ...to, soonAt: soon, promisedAt, basis, firstPromise, moves: [...moves, { from, ...move }] };
}

function meantBy({ workdays, localTime }: Offset, { startDate, office }: Anchor, now: string): Promised {
  const localDate = workdaysFrom(office, startDate, workdays);
  const promise = meant({ localDate, zone: office.zone, ...(localTime !== undefined && { localTime }) }, office);
  return promise.instant >= now ? promise : nextEnd(office, now);
}

/** The end of the working day that ends next after an instant. */
function nextEnd(office: WorkCalendar, now: string): Promised {
  const { localDate } = instantToWall(now, office.zone);
  // Where work ends after midnight, the day that ends next may have begun yesterday.
  let date = workdaysFrom(office, plusDays(localDate, -1), 0);
  let promise = meant({ localDate: date, zone: office.zone }, office);
  while (promise.instant < now) {
    date = workdaysFrom(office, date, 1);
    promise = meant({ localDate: date, zone: office.zone }, office);
  }
  return promise;
}
