import type { task as en } from "../en/task.ts";
import { plural } from "../plural.ts";

const number = plural("ru");
const LATE = {
  day: { one: "просрочено на # день", few: "просрочено на # дня", many: "просрочено на # дней" },
  hour: { one: "просрочено на # час", few: "просрочено на # часа", many: "просрочено на # часов" },
  minute: { one: "просрочено на # минуту", few: "просрочено на # минуты", many: "просрочено на # минут" },
};

export const task: typeof en = {
  title: "Задачи",
  create: "Новая задача",
  name: "Задача",
  text: "Подробности",
  who: "Кто делает",
  whoHint: "Пусто — общая очередь отдела",
  department: "Отдел",
  byWho: "Отдел исполнителя",
  deadline: "Срок",
  time: "Время",
  deadlineHint: "Без времени — до конца рабочего дня офиса",
  points: "Баллы",
  pointsHint: "Начисляются, когда работа принята, сделана хорошо и в срок",
  set: "Поставить задачу",
  missing: "Это поле обязательно.",
  created: (title) => `Задача «${title}» поставлена`,
  finish: (title) => `Сделано: ${title}`,
  finished: (title) => `«${title}» — сделано`,
  reopened: "Возвращено в работу",
  lateBy: (value, unit) => number(value, LATE[unit]),
  emptyTitle: "Здесь пока ничего нет",
  emptyHint: "Тут появится всё, о чём вас просят, и то, что вы наметили себе сами, — со сроками.",
};
