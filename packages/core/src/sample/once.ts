import { answered } from "../act.ts";
import type { Ctx } from "../context.ts";

/** One act of the sample's history is remembered under its name, as a click is under its key. */
const keyOf = (name: string) => ({ key: `sample#${name}`, hash: "sample" });

/** What the act of this name answered, if it was done. */
export const did = async <Answer>(name: string) => (await answered(keyOf(name)))?.answer as Answer | undefined;

/** Does an act once, however often the order is delivered. */
export async function once<Answer>(ctx: Ctx, name: string, act: (ctx: Ctx) => Promise<Answer>): Promise<Answer> {
  return (await did<Answer>(name)) ?? act({ ...ctx, act: keyOf(name) });
}
