import type { fit as en } from "../en/fit.ts";
import { plural } from "../plural.ts";

const number = plural("ru");

export const fit: typeof en = {
  title: "Кто подходит",
  fitsNobody: "Ни у кого пока нет всего обязательного",
  fits: (count) =>
    number(count, {
      one: "у # человека есть всё обязательное",
      few: "у # человек есть всё обязательное",
      many: "у # человек есть всё обязательное",
    }),
  near: (count) => number(count, { one: "# почти подходит", few: "# почти подходят", many: "# почти подходят" }),
  own: "Искали среди людей ваших вакансий.",
  shortHead: "Одно обязательное ниже нужного уровня",
  missingHead: "Не хватает одного обязательного",
  nobody: "Пока никто в базе не подходит",
  nobodyHint:
    "Ни у кого нет всего обязательного или всего, кроме одного. Чем меньше обязательного, тем больше людей; новое резюме учитывается сразу.",
  nothingAsked: "Вакансия пока не требует ни одной компетенции",
  nothingAskedHint: "Укажите, что нужно для работы, и здесь появятся все из базы, у кого это есть.",
  say: "Указать требования",
  inBase: "Открыть в базе",
  why: (name) => `Почему ${name}`,
  whyShort: "Почему",
  standing: {
    met: (has) => `есть: ${has}`,
    untold: "есть, уровень неизвестен",
    short: (has, asked) => `есть: ${has}; нужно: ${asked}`,
    missing: "нет",
  },
  kind: { must: "обязательно", plus: "плюс" },
  levelShort: (has, asked) => `${has} из ${asked}`,
  pay: { within: "в пределах оплаты", above: "выше оплаты", open: "" },
  saw: (parts) => `Видно из: ${parts}`,
  look: "Посмотреть, кто подходит из базы",
  add: "Добавить",
  addNamed: (name) => `Добавить в вакансию: ${name}`,
  before: (title, status) => `${status}: ${title}`,
};
