import type { scorecard as en } from "../en/scorecard.ts";

export const scorecard: typeof en = {
  title: "Оціночний лист",
};
