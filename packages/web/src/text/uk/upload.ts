import type { upload as en } from "../en/upload.ts";
import { plural } from "../plural.ts";

const number = plural("uk");

export const upload: typeof en = {
  title: "Резюме",
  drop: "Відпустіть резюме тут",
  dropVacancy: "Вони стануть кандидатами цієї вакансії.",
  dropBase: "Вони потраплять до бази кандидатів.",
  dropPerson: "Вони додадуться до цієї людини.",
  choose: "Вибрати файли",
  vacancy: "Вакансія",
  noVacancy: "Без вакансії, просто до бази",
  source: "Джерело",
  sourceName: "Яке саме",
  sources: {
    job_site: "Сайт вакансій",
    mail: "Пошта",
    agency: "Агенція",
    referral: "Рекомендація",
    own_page: "Наша сторінка",
    base: "Наша база",
  },
  hide: "Згорнути",
  show: "Розгорнути",
  clear: "Прибрати готові",
  under: (done, all) => `${done} з ${all}`,
  finished: (count) => number(count, { one: "Прийнято # файл", few: "Прийнято # файли", many: "Прийнято # файлів" }),
  waiting: "Чекає",
  sending: "Завантажується",
  reading: "Читається",
  created: "Новий профіль",
  recognised: "Уже є в базі: додано до профілю",
  same_file: "Цей файл уже є в профілі",
  cancelled: "Скасовано",
  again: "Повторити",
  makeProfile: "Створити профіль",
  confirm: (count) =>
    number(count, { one: "Підтвердити # поле", few: "Підтвердити # поля", many: "Підтвердити # полів" }),
  confirmed: "Підтверджено",
  progress: (name) => `Завантаження файлу ${name}`,
  announce: (name, outcome) => `${name}: ${outcome}`,
  tooBig: (limit) => `Більше за ${limit}.`,
  empty: "Файл порожній.",
  lost: "Завантаження перервалося.",
  refused: "Сховище не прийняло файл.",
  tooMany: (limit) => `Не більше ${limit} файлів за раз; решту не взято.`,
};
