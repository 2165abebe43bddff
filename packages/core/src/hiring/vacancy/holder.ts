import type { Info, Stage, StageType } from "./model.ts";

interface Waiting {
  readonly stageID: string;
  readonly enteredAt: string;
  readonly status: string;
}

/** Whose step a vacancy is held by, and since when somebody waits there; without a stage when nobody is in it. */
export interface Holder {
  readonly accountID: string;
  readonly stage?: string;
  readonly since?: string;
}

/** To find and to sift is the recruiter's step, to judge and to offer is the manager's. */
const MANAGERS: readonly StageType[] = ["interview", "test", "offer", "hired"];

/** Whose step a stage is. */
export const ownerOf = (vacancy: Pick<Info, "recruiterID" | "managerID">, stage: Pick<Stage, "type"> | undefined) =>
  stage !== undefined && MANAGERS.includes(stage.type) ? vacancy.managerID : vacancy.recruiterID;

/** The step at which somebody has waited longest; the recruiter's when nobody is there to wait. */
export function holder(vacancy: Pick<Info, "recruiterID" | "managerID" | "stages">, all: readonly Waiting[]): Holder {
  const [longest] = all
    .filter(({ status }) => status === "active")
    .toSorted((one, other) => one.enteredAt.localeCompare(other.enteredAt));
  if (!longest) return { accountID: vacancy.recruiterID };
  const stage = vacancy.stages.find(({ stageID }) => stageID === longest.stageID);
  return {
    accountID: ownerOf(vacancy, stage),
    stage: stage?.name ?? "",
    since: longest.enteredAt,
  };
}
