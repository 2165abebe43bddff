import * as Arrival from "@kolo/core/people/arrival";
import { sweep } from "@kolo/core/people/intake/receive";

/** Each hour: ends uploads and mails that were forgotten half-way. */
export async function handler(): Promise<void> {
  const ctx = { actor: { type: "system", name: "cron.sweep-uploads" }, now: new Date().toISOString() } as const;
  await Arrival.sweep(ctx);
  await sweep(ctx);
}
