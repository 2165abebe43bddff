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
  openingsLate: (title, count) => `Місця за вакансією «${title}» не заповнено в строк: ${count}`,
  interviewInvited: (title: string, when: string) => `Ви берете участь у співбесіді «${title}», ${when}`,
  interviewMoved: (title: string, when: string) => `Співбесіду «${title}» перенесено на ${when}`,
  interviewCancelled: (title: string, when: string) => `Співбесіду «${title}» (${when}) скасовано`,
  letterStopped: (name) => `Ваш лист не надіслано: ${name} просить не турбувати`,
  viewMatch: (title) => `Нова людина підходить під пошук «${title}»`,
  mentioned: "Вас згадали",
  mailArrived: (name, subject) => `${name}: лист «${subject}»`,
  cardLate: (title: string) => `Ваш оціночний лист щодо «${title}» прострочено`,
  waitsTooLong: (title, stage) => `На етапі «${stage}» чекають надто довго: ${title}`,
  alarm: "Нагадування не надсилаються як слід. Подробиці в журналі.",
  task: {
    "task.assigned": (title: string) => `Вам поставили завдання «${title}»`,
    "task.soon": (title: string) => `Скоро термін: «${title}»`,
    "task.burnt": (title: string) => `Горить: «${title}»`,
    "task.claimed": (title: string) => `Завдання «${title}» взяли`,
    "task.submitted": (title: string) => `«${title}» — зроблено, чекає на ваше приймання`,
    "task.accepted": (title: string) => `«${title}» — прийнято`,
    "task.returned": (title: string) => `«${title}» повернули вам на доопрацювання`,
    "task.blocked": (title: string) => `«${title}» чекає на ваш відділ`,
    "task.moved": (title: string) => `У завдання «${title}» новий термін`,
    "task.mentioned": (title: string) => `Вас згадали в завданні «${title}»`,
    "task.reminded": (title: string) => `Вам нагадують про завдання «${title}»`,
  },
  absence: {
    "absence.noted": (_: string, days: string) => `Вашу відсутність позначено: ${days}`,
    "absence.cancelled": (_: string, days: string) => `Вашу відсутність скасовано: ${days}`,
    "absence.covered": (name: string, days: string) => `Ви заміщаєте колегу (${name}): ${days}`,
    "absence.released": (name: string, days: string) => `Ви більше не заміщаєте колегу (${name}): ${days}`,
    "absence.uncovered": (name: string, days: string) =>
      `${name}: немає ${days}, заміщати не зможе. Потрібен хтось інший.`,
  },
  standsInFor: (said: string, name: string) => `${said} (ви заміщаєте: ${name})`,
  redemptionAsked: (name) => `Просять винагороду «${name}»: потрібна ваша відповідь`,
  redemptionAnswered: (name, status) => `Ваша заявка «${name}»: ${status}`,
  thanksReceived: (name, words) => `${name} дякує вам: «${words}»`,
  pointsReversed: (title, words) => `Бали за «${title}» відкликано: ${words}`,
  pointsAdjusted: (points, words) => `Ваші бали виправлено на ${points}: ${words}`,
  disputeRaised: (title) => `Бали за «${title}» оскаржено: потрібна ваша відповідь`,
  disputeAnswered: (title) => `На ваше оскарження щодо «${title}» відповіли`,
};
