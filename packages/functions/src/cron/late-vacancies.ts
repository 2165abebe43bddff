import * as Vacancy from "@kolo/core/hiring/vacancy";

/** Every five minutes: tells of vacancies that passed their deadline, once each. It closes none. */
export const handler = () =>
  Vacancy.tellLate({ actor: { type: "system", name: "cron.late-vacancies" }, now: new Date().toISOString() });
