import type { template as en } from "../en/template.ts";
import { plural } from "../plural.ts";

const number = plural("uk");

export const template: typeof en = {
  title: "Шаблони",
  hint: "Що робить кожен відділ і за скільки робочих днів до події чи після неї.",
  create: "Новий шаблон",
  missing: "Такого шаблону немає",
  everybody: "для всіх",
  suggested: "запропоновано Kolo",
  steps: (count) => number(count, { one: "# крок", few: "# кроки", many: "# кроків" }),
  name: "Назва",
  nameNeeded: "Потрібна назва.",
  kind: "Для чого",
  position: "Для посади",
  positionHint: "Порожньо — для всіх.",
  addStep: "Додати крок",
  what: "Що робиться",
  by: "Хто робить",
  own: "Відділ самої людини",
  workdays: "Робочих днів",
  when: (days) => {
    if (days === 0) return "того самого дня";
    const count = number(Math.abs(days), { one: "# день", few: "# дні", many: "# днів" });
    return days < 0 ? `за ${count}` : `через ${count}`;
  },
  more: (step) => `Докладніше: ${step}`,
  after: "Чекає на кроки",
  points: "Бали",
  words: "Докладніше",
  documents: "Документи, по одному в рядку",
  toRead: "Прочитати й підтвердити",
  toReadHint: "Новий співробітник підтверджує кожен документ на своїй сторінці; до того крок не можна завершити.",
  paperName: "Документ",
  paperUrl: "Де його прочитати (https://…)",
  addPaper: "Додати документ",
  mandatory: "Обов’язково",
  opens: "Відкриває новачкові завдання відділу",
  round: (path) => `Ці кроки чекають один на одного: ${path}`,
  kept: (name) => `Збережено: ${name}`,
  closed: "Шаблони змінюють рекрутери й адміністратори.",
};
