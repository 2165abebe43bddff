import type { search as en } from "../en/search.ts";
import { plural } from "../plural.ts";

const number = plural("uk");

export const search: typeof en = {
  line: "Пошук у базі",
  example: "react від 3 років до 4200 київ",
  found: (count, total) => number(total, { one: `${count} людина`, few: `${count} людини`, many: `${count} людей` }),
  nobody: "За цим запитом нікого немає",
  nobodyHint: "Приберіть один із фільтрів або шукайте за меншою кількістю слів.",
  nearby: (word, terms) => `Слова «${word}» ні в кого немає. Показано: ${terms}.`,
  making: "Покажчик створюється заново. Хвилину когось може бракувати.",
  own: "Тут люди з ваших вакансій.",
  keep: "Зберегти пошук",
  kept: (name) => `Збережено: ${name}`,
  forAll: "Для всієї фірми",
  filters: "Фільтри",
  any: "Усі",
  more: "Показати ще",
  less: "Показати менше",
  source: "Джерело",
  payAtMost: "Бажана зарплата не більше",
  untold: (count) => `${count} не вказали`,
  free: "Можна писати й телефонувати",
  choose: (name) => `Вибрати: ${name}`,
  toVacancy: "Додати до вакансії",
  tag: "Мітка",
  done: (done, all) => `Готово: ${done} з ${all}`,
  export: "Вивантажити в CSV",
  currency: "Валюта",
  schooling: {
    school: "Школа",
    vocational: "Фахова передвища",
    bachelor: "Бакалавр",
    master: "Магістр",
    doctor: "Науковий ступінь",
  },
};
