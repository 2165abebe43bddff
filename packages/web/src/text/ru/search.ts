import type { search as en } from "../en/search.ts";
import { plural } from "../plural.ts";

const number = plural("ru");

export const search: typeof en = {
  line: "Поиск по базе",
  example: "react от 3 лет до 4200 киев",
  found: (count, total) =>
    number(total, { one: `${count} человек`, few: `${count} человека`, many: `${count} человек` }),
  nobody: "По этому запросу никого нет",
  nobodyHint: "Уберите один из фильтров или ищите по меньшему числу слов.",
  nearby: (word, terms) => `Слова «${word}» ни у кого нет. Показано: ${terms}.`,
  making: "Указатель создаётся заново. Минуту кого-то может не хватать.",
  own: "Здесь люди из ваших вакансий.",
  keep: "Сохранить поиск",
  kept: (name) => `Сохранено: ${name}`,
  forAll: "Для всей фирмы",
  filters: "Фильтры",
  any: "Все",
  more: "Показать ещё",
  less: "Показать меньше",
  source: "Источник",
  payAtMost: "Желаемая зарплата не больше",
  untold: (count) => `${count} не указали`,
  free: "Можно писать и звонить",
  choose: (name) => `Выбрать: ${name}`,
  toVacancy: "Добавить в вакансию",
  tag: "Метка",
  done: (done, all) => `Готово: ${done} из ${all}`,
  export: "Выгрузить в CSV",
  currency: "Валюта",
  schooling: {
    school: "Школа",
    vocational: "Среднее специальное",
    bachelor: "Бакалавр",
    master: "Магистр",
    doctor: "Учёная степень",
  },
};
