import type { access as en } from "../en/access.ts";

export const access: typeof en = {
  signIn: "Войти",
  join: "Присоединиться",
};
