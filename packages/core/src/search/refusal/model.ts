import { type CodeOf, refusals } from "../../error.ts";

export const refuse = refusals("search", {
  no_rate: "invalid",
  no_age: "invalid",
  too_many: "invalid",
  many_words: "invalid",
});
export type Code = CodeOf<typeof refuse>;
