import * as Arrival from "@kolo/core/people/arrival";
import * as Intake from "@kolo/core/people/intake";
import { inside, read } from "@kolo/core/resume";
import { pressing } from "@kolo/core/search/tail";
import { upkeep } from "@kolo/core/search/upkeep";
import { type ObjectCreated, uploadIDs } from "../object-created.ts";

/** A file has landed: to a profile, or aside with the reason. Being told twice does no harm. */
export async function handler(event: ObjectCreated): Promise<void> {
  const ctx = { actor: { type: "system", name: "event.file-arrived" }, now: new Date().toISOString() } as const;
  // An event about nothing comes to a process that is kept ready for the next file.
  if (event.Records.length === 0) return Arrival.ready(ctx, read);
  for (const uploadID of uploadIDs(event)) {
    await Arrival.arrive(ctx, uploadID, read, { inside });
    await Intake.after(ctx, uploadID);
  }
  // A thousand files at once would fill what every search reads, long before the clock comes round.
  // The files are in by now: what fails here is made up for by the clock, and is no reason to read them again.
  if (pressing()) await upkeep(ctx).catch((error: unknown) => console.error("search not kept up", error));
}
