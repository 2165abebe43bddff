import * as Scan from "@kolo/core/work/scan";

/** Each minute: looks at the promises that have come due. Overlapping runs and repeats settle each of them once. */
export const handler = () => Scan.scan({ actor: { type: "system", name: "cron.due" }, now: new Date().toISOString() });
