import * as Mail from "@kolo/core/notice/mail";
import * as Letter from "@kolo/core/people/letter";

/** Each minute: sends the letters that wait. Running it twice at once sends nothing twice. */
export const handler = () =>
  Mail.sendDue({ actor: { type: "system", name: "cron.outbox" }, now: new Date().toISOString() }, Letter.stopped);
