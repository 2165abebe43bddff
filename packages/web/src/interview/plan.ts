import type { Info as Office } from "@kolo/core/firm/model";
import type { Info as Interview, Schedule } from "@kolo/core/hiring/interview/model";
import { createStore } from "solid-js/store";

/** What stands in the form, between what is usual and what is sent. */
export interface Plan {
  startAt: string | undefined;
  minutes: number;
  zone: string;
  candidateZone: string;
  place: string;
  link: string;
  interviewers: readonly string[];
  kit: readonly string[];
}

interface Usual extends Omit<Schedule, "startAt" | "endAt" | "personID"> {
  readonly minutes: number;
}

export const planOf = (usual: Usual, startAt?: string): Plan => ({
  startAt,
  minutes: usual.minutes,
  zone: usual.zone,
  candidateZone: usual.candidateZone ?? usual.zone,
  place: usual.place ?? "",
  link: usual.link ?? "",
  interviewers: usual.interviewers,
  kit: usual.kit.map(({ competencyID }) => competencyID),
});

export const minutesOf = ({ startAt, endAt }: Interview) => (Date.parse(endAt) - Date.parse(startAt)) / 60_000;

/** The planned interview as it is sent; questions that were written down for a competency stay with it. */
export function agreed(plan: Plan, startAt: string, questions: Interview["kit"]): Omit<Schedule, "personID"> {
  const asked = new Map(questions.map((one) => [one.competencyID, one]));
  return {
    startAt,
    endAt: new Date(Date.parse(startAt) + plan.minutes * 60_000).toISOString(),
    zone: plan.zone,
    candidateZone: plan.candidateZone,
    ...(plan.place.trim() && { place: plan.place.trim() }),
    ...(plan.link.trim() && { link: plan.link.trim() }),
    interviewers: [...plan.interviewers],
    kit: plan.kit.map((competencyID) => asked.get(competencyID) ?? { competencyID }),
  };
}

/** Office hours where the plan is made: those of an office in that zone, else the first office's. */
export const hoursIn = (offices: Office["offices"], zone: string) =>
  offices.find((office) => office.zone === zone) ?? offices[0];

export const usePlan = (first: Plan) => createStore<Plan>({ ...first });
