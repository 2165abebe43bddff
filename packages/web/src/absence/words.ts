import type { Spell } from "@kolo/core/people/absence/model";
import { day } from "../text/format.ts";
import { t } from "../text/index.ts";

/** The days of an absence: "2 Mar – 6 Mar". */
export const daysOf = ({ from, to }: Pick<Spell, "from" | "to">) => t().absence.days(day(from), day(to));
