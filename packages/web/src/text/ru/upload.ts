import type { upload as en } from "../en/upload.ts";
import { plural } from "../plural.ts";

const number = plural("ru");

export const upload: typeof en = {
  title: "Резюме",
  drop: "Отпустите резюме здесь",
  dropVacancy: "Они станут кандидатами этой вакансии.",
  dropBase: "Они попадут в базу кандидатов.",
  dropPerson: "Они добавятся к этому человеку.",
  choose: "Выбрать файлы",
  vacancy: "Вакансия",
  noVacancy: "Без вакансии, просто в базу",
  source: "Источник",
  sourceName: "Какой именно",
  sources: {
    job_site: "Сайт вакансий",
    mail: "Почта",
    agency: "Агентство",
    referral: "Рекомендация",
    own_page: "Наша страница",
    base: "Наша база",
  },
  hide: "Свернуть",
  show: "Развернуть",
  clear: "Убрать готовые",
  under: (done, all) => `${done} из ${all}`,
  finished: (count) => number(count, { one: "Принят # файл", few: "Принято # файла", many: "Принято # файлов" }),
  waiting: "Ждёт",
  sending: "Загружается",
  reading: "Читается",
  created: "Новый профиль",
  recognised: "Уже есть в базе: добавлено в профиль",
  same_file: "Этот файл уже есть в профиле",
  cancelled: "Отменено",
  again: "Повторить",
  makeProfile: "Создать профиль",
  confirm: (count) =>
    number(count, { one: "Подтвердить # поле", few: "Подтвердить # поля", many: "Подтвердить # полей" }),
  confirmed: "Подтверждено",
  progress: (name) => `Загрузка файла ${name}`,
  announce: (name, outcome) => `${name}: ${outcome}`,
  tooBig: (limit) => `Больше ${limit}.`,
  empty: "Файл пуст.",
  lost: "Загрузка прервалась.",
  refused: "Хранилище не приняло файл.",
  tooMany: (limit) => `Не больше ${limit} файлов за раз; остальные не взяты.`,
};
