import type { interview as en } from "../en/interview.ts";

export const interview: typeof en = {
  one: "Співбесіда",
  title: "Співбесіди",
};
