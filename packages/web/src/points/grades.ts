import type { Work } from "@kolo/core/motivation/total/model";
import { num } from "../text/format.ts";

export const GRADES = ["g1", "g2", "g3", "g4"] as const;

/** The mean grade in words, a dash without any: never a figure of nothing. */
export function meanGrade(work: Pick<Work, (typeof GRADES)[number]>): string {
  const count = GRADES.reduce((sum, grade) => sum + work[grade], 0);
  const sum = GRADES.reduce((all, grade, index) => all + work[grade] * (index + 1), 0);
  return count === 0 ? "–" : num(sum / count, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
}
