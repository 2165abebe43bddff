import { receive } from "@kolo/core/people/intake/receive";
import { mailNames, type ObjectCreated } from "../object-created.ts";

/** A mail has landed: its files go on their way, or it is kept with the reason why not. Being told twice does no harm. */
export async function handler(event: ObjectCreated): Promise<void> {
  const ctx = { actor: { type: "system", name: "event.mail-arrived" }, now: new Date().toISOString() } as const;
  for (const name of mailNames(event)) await receive(ctx, name);
}
