import type { Line } from "../../work/outcome/model.ts";
import { ownerOf } from "../vacancy/holder.ts";
import type { Info as Vacancy } from "../vacancy/model.ts";
import type { Info } from "./model.ts";

/** The wait of somebody at a stage with a limit, as a promise of whose step it is. */
export function outcome(
  vacancy: Vacancy,
  { personID, stageID, enteredAt, version, deadline }: Info,
): Omit<Line, "state"> {
  const { vacancyID, title } = vacancy;
  const stage = vacancy.stages.find((one) => one.stageID === stageID);
  if (!deadline) throw new Error("a wait without a limit promises nothing");
  return {
    kind: "application",
    id: `${vacancyID}.${personID}`,
    at: deadline.instant,
    dueOn: deadline.localDate,
    rank: version,
    title,
    responsibleID: ownerOf(vacancy, stage),
    data: { vacancyID, personID, stage: stage?.name ?? "" },
    createdAt: enteredAt,
    blocked: 0,
  };
}
