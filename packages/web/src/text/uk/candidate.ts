import type { candidate as en } from "../en/candidate.ts";

export const candidate: typeof en = {
  one: "Кандидат",
  title: "Кандидати",
};
