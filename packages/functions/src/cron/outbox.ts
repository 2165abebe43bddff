import * as Mail from "@kolo/core/notice/mail";

/** Each minute: sends the letters that wait. Running it twice at once sends nothing twice. */
export const handler = () =>
  Mail.sendDue({ actor: { type: "system", name: "cron.outbox" }, now: new Date().toISOString() });
