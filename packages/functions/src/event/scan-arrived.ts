import * as Arrival from "@kolo/core/people/arrival";
import * as Intake from "@kolo/core/people/intake";
import { read } from "@kolo/core/resume";
import { eyes } from "@kolo/core/resume/scan";
import { type ObjectCreated, uploadIDs } from "../object-created.ts";

/** A file whose letters are pictures: read as any other, by those who recognise letters. Being told twice does no harm. */
export async function handler(event: ObjectCreated): Promise<void> {
  const ctx = { actor: { type: "system", name: "event.scan-arrived" }, now: new Date().toISOString() } as const;
  for (const uploadID of uploadIDs(event)) {
    await Arrival.arrive(ctx, uploadID, (bytes, options) => read(bytes, { ...options, eyes }), {
      from: `scan/${uploadID}`,
    });
    await Intake.after(ctx, uploadID);
  }
}
