import type { Ctx } from "../../context.ts";
import * as Firm from "../../firm/index.ts";
import * as Vacancy from "../vacancy/index.ts";
import type { Info, Schedule } from "./model.ts";
import { all } from "./store.ts";

/** A form for the next interview, filled by what is usual; `minutes` is its length. The time is left to choose. */
export type Usual = Omit<Schedule, "startAt" | "endAt"> & { readonly minutes: number };

const HOUR = 60;
const minutesOf = ({ startAt, endAt }: Info) => Math.round((Date.parse(endAt) - Date.parse(startAt)) / 60_000);

/** As the vacancy's last one was; the very first is the hiring manager's hour. The kit asks what the vacancy requires. */
export async function usual(ctx: Ctx, vacancyID: string, personID: string): Promise<Usual> {
  const [vacancy, firm, past] = await Promise.all([Vacancy.workable(ctx, vacancyID), Firm.get(), all(vacancyID)]);
  const last = past.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt))[0];
  const theirs = past.findLast((interview) => interview.personID === personID);
  const zone = firm.offices.find(({ officeID }) => officeID === vacancy.officeID)?.zone ?? "UTC";
  return {
    personID,
    zone: last?.zone ?? zone,
    candidateZone: theirs?.candidateZone ?? zone,
    place: last?.place,
    link: last?.link,
    interviewers: last?.interviewers ?? [vacancy.managerID],
    kit: last?.kit ?? vacancy.requirements.map(({ competencyID }) => ({ competencyID })),
    minutes: last ? minutesOf(last) : HOUR,
  };
}
