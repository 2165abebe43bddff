import { read } from "@kolo/core/resume";
import { fill } from "@kolo/core/sample/fill";

/** The sample firm was founded: its history is replayed. Being told twice does no harm. */
export const handler = () =>
  fill({ actor: { type: "system", name: "event.sample-ordered" }, now: new Date().toISOString() }, read);
