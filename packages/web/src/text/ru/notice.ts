import type { notice as en } from "../en/notice.ts";
import { plural } from "../plural.ts";

const number = plural("ru");

export const notice: typeof en = {
  title: "Уведомления",
  unread: (count: number) =>
    number(count, {
      one: "Уведомления, # непрочитанное",
      few: "Уведомления, # непрочитанных",
      many: "Уведомления, # непрочитанных",
    }),
  empty: "Пока сообщить нечего",
  readAll: "Отметить все прочитанными",
  isNew: "новое",
  vacancyLate: (title: string) => `Срок вакансии «${title}» прошёл`,
  interviewInvited: (title: string, when: string) => `Вы участвуете в собеседовании «${title}», ${when}`,
  interviewMoved: (title: string, when: string) => `Собеседование «${title}» перенесено на ${when}`,
  interviewCancelled: (title: string, when: string) => `Собеседование «${title}» (${when}) отменено`,
  mentioned: "Вас упомянули",
};
