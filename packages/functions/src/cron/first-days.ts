import * as Employee from "@kolo/core/people/employee";

/** Each hour: opens the accounts of whoever begins today, closes those of whoever had their last day. */
export const handler = () =>
  Employee.turn({ actor: { type: "system", name: "cron.first-days" }, now: new Date().toISOString() });
