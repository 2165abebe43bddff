import * as Arrival from "@kolo/core/people/arrival";

/** Each hour: ends uploads that were forgotten half-way. */
export const handler = () =>
  Arrival.sweep({ actor: { type: "system", name: "cron.sweep-uploads" }, now: new Date().toISOString() });
