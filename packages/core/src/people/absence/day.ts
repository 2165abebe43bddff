import type { Row as Account } from "../../access/account/index.ts";
import type { Info as Firm } from "../../firm/model.ts";
import { instantToWall } from "../../time/zone/index.ts";
import { plusDays } from "../../time/zone/model.ts";

/** What day it is for somebody: in their office, or where they say they are when they have none. */
export function todayOf(
  { offices }: Pick<Firm, "offices">,
  { officeID, zone }: Pick<Account, "officeID" | "zone">,
  now: string,
) {
  const office = offices.find((one) => one.officeID === officeID);
  return instantToWall(now, office?.zone ?? zone).localDate;
}

/** The earliest day that it can be anywhere. */
export const yesterday = (now: string) => plusDays(now.slice(0, 10), -1);
