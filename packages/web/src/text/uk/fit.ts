import type { fit as en } from "../en/fit.ts";
import { plural } from "../plural.ts";

const number = plural("uk");

export const fit: typeof en = {
  title: "Хто підходить",
  fitsNobody: "Поки ніхто не має всього обов’язкового",
  fits: (count) =>
    number(count, {
      one: "# людина має все обов’язкове",
      few: "# людини мають усе обов’язкове",
      many: "# людей мають усе обов’язкове",
    }),
  near: (count) => number(count, { one: "# майже підходить", few: "# майже підходять", many: "# майже підходять" }),
  own: "Шукали серед людей ваших вакансій.",
  shortHead: "Одне обов’язкове нижче за потрібний рівень",
  missingHead: "Бракує одного обов’язкового",
  nobody: "Поки ніхто в базі не підходить",
  nobodyHint:
    "Ніхто не має всього обов’язкового або всього, крім одного. Що менше обов’язкового, то більше людей; нове резюме враховується одразу.",
  nothingAsked: "Вакансія поки не вимагає жодної компетенції",
  nothingAskedHint: "Вкажіть, що потрібно для роботи, і тут з’являться всі з бази, хто це має.",
  say: "Вказати вимоги",
  inBase: "Відкрити в базі",
  why: (name) => `Чому ${name}`,
  whyShort: "Чому",
  standing: {
    met: (has) => `має: ${has}`,
    untold: "має, рівень невідомий",
    short: (has, asked) => `має: ${has}; потрібно: ${asked}`,
    missing: "немає",
  },
  kind: { must: "обов’язково", plus: "плюс" },
  levelShort: (has, asked) => `${has} з ${asked}`,
  pay: { within: "у межах оплати", above: "вище за оплату", open: "" },
  saw: (parts) => `Видно з: ${parts}`,
  look: "Подивитися, хто підходить із бази",
  add: "Додати",
  addNamed: (name) => `Додати до вакансії: ${name}`,
  before: (title, status) => `${status}: ${title}`,
};
