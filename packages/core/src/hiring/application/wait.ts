import type { Deadline } from "../../time/deadline/model.ts";
import { promised } from "../../time/deadline/promise.ts";
import type { WorkCalendar } from "../../time/workday/model.ts";
import { workdaysFrom } from "../../time/workday/model.ts";
import { instantToWall } from "../../time/zone/index.ts";
import { looking, type Info as Vacancy } from "../vacancy/model.ts";
import type { Info } from "./model.ts";

/** Whether anybody in this vacancy may wait too long. */
export const limited = ({ stages }: Pick<Vacancy, "stages">) => stages.some(({ limit }) => limit !== undefined);

/**
 * Until when a person may wait at their stage: the end of the working day so many working days after they entered it, on
 * the clock of the vacancy's office. Nothing where the stage has no limit, or nobody is looked for any more.
 */
export function deadlineOf(
  { stageID, enteredAt, status }: Pick<Info, "stageID" | "enteredAt" | "status">,
  vacancy: Pick<Vacancy, "stages" | "status">,
  office: WorkCalendar,
): Deadline | undefined {
  const limit = vacancy.stages.find((stage) => stage.stageID === stageID)?.limit;
  if (limit === undefined || status !== "active" || !looking(vacancy)) return undefined;
  const { localDate } = instantToWall(enteredAt, office.zone);
  const said = { localDate: workdaysFrom(office, localDate, limit), zone: office.zone };
  return promised(said, { now: enteredAt, office });
}
