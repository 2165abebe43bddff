import type { double as en } from "../en/double.ts";
import { plural } from "../plural.ts";

const number = plural("uk");

export const double: typeof en = {
  title: "Одна людина?",
  hint: "Схоже, що ці профілі про ту саму людину. Вирішуєте ви: без вас нічого не об’єднується.",
  none: "Поки нічого вирішувати",
  noneHint: "Коли два профілі схожі на одну людину, вони з’являться тут поруч.",
  open: (count) => number(count, { one: "Одна людина? (#)", few: "Одна людина? (#)", many: "Одна людина? (#)" }),
  maybe: (name) => `Можливо, це та сама людина: ${name}.`,
  compare: "Порівняти",
  different: "Дві різні людини",
  merge: "Це одна людина: об’єднати",
  merged: "Об’єднано в один профіль.",
  choose: "Де вони різняться, оберіть, що залишиться в спільному профілі.",
  parted: "Профілі знову розділено.",
  part: "Роз’єднати",
  includes: (name, when) => `Містить профіль: ${name}, об’єднано ${when}`,
  keptApart: "Це різні люди. Більше про це не запитаємо.",
  forOne: "за те, що людина одна",
  against: "проти",
  unknown: "ні про що не каже",
  more: "Показати ще",
  kinds: {
    name: "Ім’я",
    mail: "Пошта",
    phone: "Телефон",
    link: "Посилання",
    birthDate: "Дата народження",
    employer: "Місця роботи",
    school: "Освіта",
    city: "Місто",
  },
};
