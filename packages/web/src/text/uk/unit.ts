import type { unit as en } from "../en/unit.ts";
import { plural } from "../plural.ts";

const number = plural("uk");

export const unit: typeof en = {
  years: (count) => number(count, { one: "# рік", few: "# роки", many: "# років", other: "# року" }),
  ofYears: (count) => number(count, { one: "# року", few: "# років", many: "# років", other: "# року" }),
  months: (count) => number(count, { one: "# місяць", few: "# місяці", many: "# місяців" }),
  ofMonths: (count) => number(count, { one: "# місяця", few: "# місяців", many: "# місяців" }),
  days: (count) => number(count, { one: "# день", few: "# дні", many: "# днів" }),
  hours: (count) => number(count, { one: "# година", few: "# години", many: "# годин" }),
  minutes: (count) => number(count, { one: "# хвилина", few: "# хвилини", many: "# хвилин" }),
  people: (count) => number(count, { one: "# людина", few: "# людини", many: "# людей" }),
  underMonth: "менше місяця",
  perHour: "за годину",
  perMonth: "на місяць",
  perYear: "на рік",
  gross: "до сплати податків",
  net: "на руки",
  basisUnknown: "невідомо, до податків чи на руки",
  from: (amount) => `від ${amount}`,
  upTo: (amount) => `до ${amount}`,
  native: (language) => `${language} (рідна)`,
};
