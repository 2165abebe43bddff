import { type Info, unfinished } from "./model.ts";

/** Whether its deadline has passed at `now`, the work not being done, and nobody has written that down yet. */
export const crossed = (task: Info, now: string) =>
  unfinished(task) && now > task.deadline.instant && task.burnt !== task.deadline.instant;

/** When the clock has something to say of it next: that it is due soon, that it burns; undefined when nothing. */
export function next(task: Info): string | undefined {
  const { deadline, warned, burnt } = task;
  if (!unfinished(task) || burnt === deadline.instant) return undefined;
  return warned === deadline.instant ? deadline.instant : deadline.soonAt;
}
