import * as v from "valibot";
import { type CodeOf, refusals } from "../../error.ts";

/** The file's name in a feed's address: the secret itself. */
export const File = v.pipe(
  v.string(),
  v.regex(/^[\w-]{43}\.ics$/),
  v.transform((name) => name.slice(0, -".ics".length)),
);

export const refuse = refusals("feed", { missing: "missing" });
export type Code = CodeOf<typeof refuse>;
