import type { unit as en } from "../en/unit.ts";
import { plural } from "../plural.ts";

const number = plural("ru");

export const unit: typeof en = {
  years: (count) => number(count, { one: "# год", few: "# года", many: "# лет" }),
  ofYears: (count) => number(count, { one: "# года", few: "# лет", many: "# лет", other: "# года" }),
  months: (count) => number(count, { one: "# месяц", few: "# месяца", many: "# месяцев" }),
  ofMonths: (count) => number(count, { one: "# месяца", few: "# месяцев", many: "# месяцев" }),
  days: (count) => number(count, { one: "# день", few: "# дня", many: "# дней" }),
  hours: (count) => number(count, { one: "# час", few: "# часа", many: "# часов" }),
  minutes: (count) => number(count, { one: "# минута", few: "# минуты", many: "# минут" }),
  people: (count) => number(count, { one: "# человек", few: "# человека", many: "# человек" }),
  underMonth: "меньше месяца",
  perHour: "в час",
  perMonth: "в месяц",
  perYear: "в год",
  gross: "до вычета налогов",
  net: "на руки",
  basisUnknown: "неясно, до налогов или на руки",
  from: (amount) => `от ${amount}`,
  upTo: (amount) => `до ${amount}`,
  native: (language) => `${language} (родной)`,
};
