import type { shell as en } from "../en/shell.ts";
import { plural } from "../plural.ts";

const number = plural("uk");

export const shell: typeof en = {
  skip: "До змісту",
  menu: "Головне меню",
  hiring: "Найм",
  interviewsShort: "Співбесіди",
  company: "Компанія",
  search: "Пошук",
  searchHint: "Ім’я, вакансія або сторінка",
  people: "Люди",
  pages: "Сторінки",
  toChoose: "вибрати",
  toOpen: "відкрити",
  account: "Ваш обліковий запис",
  theme: "Тема",
  light: "Світла",
  dark: "Темна",
  system: "Як у системі",
  language: "Мова",
  keys: "Сполучення клавіш",
  keyPalette: "Знайти будь-що й перейти",
  keySearch: "Пошук на цій сторінці",
  keyGo: (page) => `Перейти: ${page}`,
  keyHelp: "Показати ці сполучення",
  signOut: "Вийти",
  signOutEverywhere: "Вийти на всіх пристроях",
  offline: "Немає зв’язку. Усе, що ви ввели, збережено й піде, коли сервер відповість.",
  kept: (count) => number(count, { one: "чекає # зміна", few: "чекають # зміни", many: "чекає # змін" }),
  sent: "Зв’язок відновлено, усе надіслано.",
  missingTitle: "Такої сторінки немає",
  missingHint: "Можливо, адреса застаріла або в ній помилка.",
  home: "До вакансій",
  failedTitle: "Не вдалося показати сторінку",
  again: "Повторити",
};
