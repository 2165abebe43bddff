import * as Arrival from "@kolo/core/people/arrival";
import { inside, read } from "@kolo/core/resume";
import { type ObjectCreated, uploadIDs } from "../object-created.ts";

/** A file has landed: to a profile, or aside with the reason. Being told twice does no harm. */
export async function handler(event: ObjectCreated): Promise<void> {
  const ctx = { actor: { type: "system", name: "event.file-arrived" }, now: new Date().toISOString() } as const;
  for (const uploadID of uploadIDs(event)) await Arrival.arrive(ctx, uploadID, read, { inside });
}
