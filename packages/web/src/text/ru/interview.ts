import type { interview as en } from "../en/interview.ts";

export const interview: typeof en = {
  one: "Собеседование",
  title: "Собеседования",
};
