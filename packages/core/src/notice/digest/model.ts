import * as v from "valibot";

/** When a colleague wants the letter of what they have not read: each day at an hour of their own zone, or never. */
export const Choice = v.strictObject({
  daily: v.boolean(),
  hour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)),
});
export type Choice = v.InferOutput<typeof Choice>;

export const USUAL: Choice = { daily: true, hour: 8 };
