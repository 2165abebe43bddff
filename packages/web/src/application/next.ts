import type { Stage } from "@kolo/core/hiring/vacancy/model";

/** The stage after this one, when one may simply move there: somebody is hired by a decision or an accepted offer. */
export function nextOf(stages: readonly Stage[], stageID: string): Stage | undefined {
  const next = stages[stages.findIndex((stage) => stage.stageID === stageID) + 1];
  return next?.type === "hired" ? undefined : next;
}
