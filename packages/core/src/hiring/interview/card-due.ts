import { workdaysFrom } from "../../time/workday/model.ts";
import { instantToWall, wallToInstant } from "../../time/zone/index.ts";
import type { Info } from "./model.ts";

const WEEK = { workdays: [1, 2, 3, 4, 5], start: "09:00", end: "18:00", holidays: [] };

/** A card is due one working day (Monday to Friday) after its interview, at the hour at which that ended. */
export function cardDue({ endAt, zone }: Pick<Info, "endAt" | "zone">): string {
  const { localDate, localTime } = instantToWall(endAt, zone);
  return wallToInstant(workdaysFrom({ ...WEEK, zone }, localDate, 1), localTime, zone);
}
