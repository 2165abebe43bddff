import type { template as en } from "../en/template.ts";
import { plural } from "../plural.ts";

const number = plural("ru");

export const template: typeof en = {
  title: "Шаблоны",
  hint: "Что делает каждый отдел и за сколько рабочих дней до события или после него.",
  create: "Новый шаблон",
  missing: "Такого шаблона нет",
  everybody: "для всех",
  suggested: "предложен Kolo",
  steps: (count) => number(count, { one: "# шаг", few: "# шага", many: "# шагов" }),
  name: "Название",
  nameNeeded: "Нужно название.",
  kind: "Для чего",
  position: "Для должности",
  positionHint: "Пусто — для всех.",
  addStep: "Добавить шаг",
  what: "Что делается",
  by: "Кто делает",
  own: "Отдел самого человека",
  workdays: "Рабочих дней",
  when: (days) => {
    if (days === 0) return "в тот же день";
    const count = number(Math.abs(days), { one: "# день", few: "# дня", many: "# дней" });
    return days < 0 ? `за ${count}` : `через ${count}`;
  },
  more: (step) => `Подробнее: ${step}`,
  after: "Ждёт шагов",
  points: "Баллы",
  words: "Подробнее",
  documents: "Документы, по одному в строке",
  toRead: "Прочитать и подтвердить",
  toReadHint: "Новый сотрудник подтверждает каждый документ на своей странице; до этого шаг нельзя завершить.",
  paperName: "Документ",
  paperUrl: "Где его прочитать (https://…)",
  addPaper: "Добавить документ",
  mandatory: "Обязательно",
  opens: "Открывает новичку задачи отдела",
  round: (path) => `Эти шаги ждут друг друга: ${path}`,
  kept: (name) => `Сохранено: ${name}`,
  closed: "Шаблоны меняют рекрутеры и администраторы.",
};
