import * as Watch from "@kolo/core/work/watch";

/** Every five minutes: proves that reminders go out, and fails loudly when they do not. */
export const handler = () =>
  Watch.watch({ actor: { type: "system", name: "cron.watch" }, now: new Date().toISOString() });
