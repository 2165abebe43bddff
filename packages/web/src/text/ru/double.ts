import type { double as en } from "../en/double.ts";
import { plural } from "../plural.ts";

const number = plural("ru");

export const double: typeof en = {
  title: "Один человек?",
  hint: "Похоже, что эти профили об одном и том же человеке. Решаете вы: без вас ничего не объединяется.",
  none: "Решать пока нечего",
  noneHint: "Когда два профиля похожи на одного человека, они появятся здесь рядом.",
  open: (count) => number(count, { one: "Один человек? (#)", few: "Один человек? (#)", many: "Один человек? (#)" }),
  maybe: (name) => `Возможно, это тот же человек: ${name}.`,
  compare: "Сравнить",
  different: "Два разных человека",
  merge: "Это один человек: объединить",
  merged: "Объединены в один профиль.",
  parted: "Профили снова разделены.",
  part: "Разъединить",
  includes: (name, when) => `Включает профиль: ${name}, объединён ${when}`,
  keptApart: "Это разные люди. Больше об этом не спросим.",
  forOne: "за то, что человек один",
  against: "против",
  unknown: "ничего не говорит",
  more: "Показать ещё",
  kinds: {
    name: "Имя",
    mail: "Почта",
    phone: "Телефон",
    link: "Ссылки",
    birthDate: "Дата рождения",
    employer: "Места работы",
    school: "Образование",
    city: "Город",
  },
};
