import * as Rate from "../firm/rate/index.ts";
import type { House } from "./plan.ts";

/** The firm's prices of currencies, and the competencies as it has them. */
export async function housed(): Promise<House> {
  const Change = await import("../competency/change/index.ts");
  const [rates, known] = await Promise.all([Rate.get(), Change.ours()]);
  return { rates, known };
}
