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
  openingsLate: (title, count) => `Места по вакансии «${title}» не заполнены в срок: ${count}`,
  interviewInvited: (title: string, when: string) => `Вы участвуете в собеседовании «${title}», ${when}`,
  interviewMoved: (title: string, when: string) => `Собеседование «${title}» перенесено на ${when}`,
  interviewCancelled: (title: string, when: string) => `Собеседование «${title}» (${when}) отменено`,
  letterStopped: (name) => `Ваше письмо не ушло: ${name} просит не беспокоить`,
  viewMatch: (title) => `Новый человек подходит под поиск «${title}»`,
  mentioned: "Вас упомянули",
  mailArrived: (name, subject) => `${name}: письмо «${subject}»`,
  cardLate: (title: string) => `Ваш оценочный лист по «${title}» просрочен`,
  waitsTooLong: (title, stage) => `На этапе «${stage}» ждут слишком долго: ${title}`,
  alarm: "Напоминания не уходят как должно. Подробности в журнале.",
  task: {
    "task.assigned": (title: string) => `Вам поставили задачу «${title}»`,
    "task.soon": (title: string) => `Скоро срок: «${title}»`,
    "task.burnt": (title: string) => `Горит: «${title}»`,
    "task.claimed": (title: string) => `Задачу «${title}» взяли`,
    "task.submitted": (title: string) => `«${title}» — сделано, ждёт вашей приёмки`,
    "task.accepted": (title: string) => `«${title}» — принято`,
    "task.returned": (title: string) => `«${title}» вернули вам на доработку`,
    "task.blocked": (title: string) => `«${title}» ждёт ваш отдел`,
    "task.moved": (title: string) => `У задачи «${title}» новый срок`,
    "task.mentioned": (title: string) => `Вас упомянули в задаче «${title}»`,
    "task.reminded": (title: string) => `Вам напоминают о задаче «${title}»`,
  },
  absence: {
    "absence.noted": (_: string, days: string) => `Ваше отсутствие отмечено: ${days}`,
    "absence.cancelled": (_: string, days: string) => `Ваше отсутствие отменено: ${days}`,
    "absence.covered": (name: string, days: string) => `Вы замещаете коллегу (${name}): ${days}`,
    "absence.released": (name: string, days: string) => `Вы больше не замещаете коллегу (${name}): ${days}`,
    "absence.uncovered": (name: string, days: string) =>
      `${name}: отсутствует ${days} и не сможет замещать. Нужен кто-то другой.`,
  },
  standsInFor: (said: string, name: string) => `${said} (вы замещаете: ${name})`,
  redemptionAsked: (name) => `Просят награду «${name}»: нужен ваш ответ`,
  redemptionAnswered: (name, status) => `Ваша заявка «${name}»: ${status}`,
  thanksReceived: (name, words) => `${name} благодарит вас: «${words}»`,
  pointsReversed: (title, words) => `Баллы за «${title}» отозваны: ${words}`,
  pointsAdjusted: (points, words) => `Ваши баллы исправлены на ${points}: ${words}`,
  disputeRaised: (title) => `Баллы за «${title}» оспорены: нужен ваш ответ`,
  disputeAnswered: (title) => `На ваш спор о «${title}» ответили`,
};
