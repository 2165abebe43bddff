import * as v from "valibot";

/** How many points one giver may promise in a month. */
export const Monthly = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

/** What the firm agreed on. `version` 0: nobody has changed what Kolo suggests. */
export const Terms = v.strictObject({ monthly: Monthly, version: v.number() });
export type Terms = v.InferOutput<typeof Terms>;

export const SUGGESTED: Terms = { monthly: 500, version: 0 };
