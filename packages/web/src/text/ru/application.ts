import type { application as en } from "../en/application.ts";

export const application: typeof en = {
  one: "В вакансии",
};
