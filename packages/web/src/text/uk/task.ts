import type { task as en } from "../en/task.ts";
import { plural } from "../plural.ts";

const number = plural("uk");
const LATE = {
  day: { one: "запізнення # день", few: "запізнення # дні", many: "запізнення # днів" },
  hour: { one: "запізнення # година", few: "запізнення # години", many: "запізнення # годин" },
  minute: { one: "запізнення # хвилина", few: "запізнення # хвилини", many: "запізнення # хвилин" },
};

export const task: typeof en = {
  title: "Завдання",
  create: "Нове завдання",
  name: "Завдання",
  text: "Подробиці",
  who: "Хто робить",
  whoHint: "Порожньо — спільна черга відділу",
  department: "Відділ",
  byWho: "Відділ виконавця",
  deadline: "Термін",
  time: "Час",
  deadlineHint: "Без часу — до кінця робочого дня офісу",
  points: "Бали",
  pointsHint: "Нараховуються, коли роботу прийнято, зроблено добре й вчасно",
  set: "Поставити завдання",
  missing: "Це поле обов’язкове.",
  created: (title) => `Завдання «${title}» поставлено`,
  finish: (title) => `Зроблено: ${title}`,
  finished: (title) => `«${title}» — зроблено`,
  reopened: "Повернуто в роботу",
  lateBy: (value, unit) => number(value, LATE[unit]),
  emptyTitle: "Тут поки нічого немає",
  emptyHint: "Тут з’явиться все, про що вас просять, і те, що ви намітили собі самі, — з термінами.",
};
