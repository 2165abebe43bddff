import type { team as en } from "../en/team.ts";

export const team: typeof en = {
  title: "Команда",
  settings: "Налаштування",
};
