import type { notice as en } from "../en/notice.ts";
import { plural } from "../plural.ts";

const number = plural("uk");

export const notice: typeof en = {
  title: "Сповіщення",
  unread: (count: number) =>
    number(count, {
      one: "Сповіщення, # непрочитане",
      few: "Сповіщення, # непрочитані",
      many: "Сповіщення, # непрочитаних",
    }),
  empty: "Поки повідомити нічого",
  readAll: "Позначити всі прочитаними",
  isNew: "нове",
  vacancyLate: (title: string) => `Строк вакансії «${title}» минув`,
  interviewInvited: (title: string, when: string) => `Ви берете участь у співбесіді «${title}», ${when}`,
  interviewMoved: (title: string, when: string) => `Співбесіду «${title}» перенесено на ${when}`,
  interviewCancelled: (title: string, when: string) => `Співбесіду «${title}» (${when}) скасовано`,
  mentioned: "Вас згадали",
};
