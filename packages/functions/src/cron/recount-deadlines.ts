import { run } from "@kolo/core/firm/recount/run";

/** Each minute: tells the open deadlines of offices anew whose clock or calendar changed. What is done is not done again. */
export const handler = () =>
  run({ actor: { type: "system", name: "cron.recount-deadlines" }, now: new Date().toISOString() });
