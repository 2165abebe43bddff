import type { access as en } from "../en/access.ts";

export const access: typeof en = {
  signIn: "Увійти",
  join: "Приєднатися",
};
