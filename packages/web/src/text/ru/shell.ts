import type { shell as en } from "../en/shell.ts";
import { plural } from "../plural.ts";

const number = plural("ru");

export const shell: typeof en = {
  skip: "К содержанию",
  menu: "Главное меню",
  hiring: "Наём",
  interviewsShort: "Интервью",
  company: "Компания",
  search: "Поиск",
  searchHint: "Имя, вакансия или страница",
  people: "Люди",
  pages: "Страницы",
  toChoose: "выбрать",
  toOpen: "открыть",
  account: "Ваша учётная запись",
  theme: "Тема",
  light: "Светлая",
  dark: "Тёмная",
  system: "Как в системе",
  language: "Язык",
  keys: "Сочетания клавиш",
  keyPalette: "Найти что угодно и перейти",
  keySearch: "Поиск на этой странице",
  keyGo: (page) => `Перейти: ${page}`,
  keyHelp: "Показать эти сочетания",
  signOut: "Выйти",
  signOutEverywhere: "Выйти на всех устройствах",
  offline: "Нет связи. Всё, что вы ввели, сохранено и уйдёт, когда сервер ответит.",
  kept: (count) => number(count, { one: "ждёт # изменение", few: "ждут # изменения", many: "ждут # изменений" }),
  sent: "Связь восстановлена, всё отправлено.",
  missingTitle: "Такой страницы нет",
  missingHint: "Возможно, адрес устарел или в нём опечатка.",
  home: "К вакансиям",
  failedTitle: "Не удалось показать страницу",
  again: "Повторить",
};
