import * as v from "valibot";

/** A whole number of a query, written in digits, up to `most`. */
export const whole = (most: number) => v.pipe(v.string(), v.regex(/^\d{1,8}$/), v.transform(Number), v.maxValue(most));
