import type { decision as en } from "../en/decision.ts";

export const decision: typeof en = {
  title: "Рішення",
};
