import { type Heat, heat } from "@kolo/core/time/deadline/model";
import type { Whole } from "@kolo/core/work/run";
import { blocks, type Shown, settled } from "@kolo/core/work/run/model";

/** A step on a screen, beside the run it belongs to. */
export interface Placed {
  readonly whole: Whole;
  readonly step: Shown;
}

/** A step's colour; a waived one has none. */
export function heatOf({ status, deadline, doneAt }: Shown, now: string): Heat | undefined {
  if (status === "cancelled") return undefined;
  return heat(deadline, now, { doneAt, waiting: status === "waiting" });
}

export const isLate = (step: Shown, now: string) => heatOf(step, now) === "late";

export const stepsOf = (runs: readonly Whole[]): Placed[] =>
  runs.flatMap((whole) => whole.tasks.map((step) => ({ whole, step })));

export const progress = ({ tasks }: Whole) => ({ done: tasks.filter(settled).length, all: tasks.length });

interface Broken extends Placed {
  /** The unfinished steps that hang on it. */
  readonly held: readonly Shown[];
}

export const inTime = (steps: readonly Placed[]): Placed[] =>
  steps.toSorted((one, other) => one.step.deadline.instant.localeCompare(other.step.deadline.instant));

/** What burns with what it holds up: what holds up most first, then the longest. */
export const broken = (steps: readonly Placed[], now: string): Broken[] =>
  inTime(steps)
    .filter(({ step }) => isLate(step, now))
    .map((placed) => ({ ...placed, held: blocks(placed.whole.run, placed.step.stepID, placed.whole.tasks) }))
    .toSorted((one, other) => other.held.length - one.held.length);

export interface Row {
  readonly departmentID: string;
  readonly steps: readonly Placed[];
  readonly late: number;
}

/** By department, the broken ones first, the most broken of them first; the others as the firm lists them. */
export function byDepartment(steps: readonly Placed[], order: readonly string[], now: string): Row[] {
  const at = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...new Set(steps.map(({ step }) => step.departmentID))]
    .map((departmentID) => {
      const own = steps.filter(({ step }) => step.departmentID === departmentID);
      return { departmentID, steps: inTime(own), late: own.filter(({ step }) => isLate(step, now)).length };
    })
    .toSorted((one, other) => other.late - one.late || at(one.departmentID) - at(other.departmentID));
}
