import type { team as en } from "../en/team.ts";
import { plural } from "../plural.ts";

const number = plural("uk");

export const team: typeof en = {
  title: "Команда",
  settings: "Налаштування",
  count: (count: number) => number(count, { one: "# колега", few: "# колеги", many: "# колег" }),
  search: "Знайти за початком імені",
  name: "Ім’я",
  department: "Відділ",
  office: "Офіс",
  none: "Немає",
  status: "Стан",
  statuses: { awaited: "Скоро виходить", invited: "Запрошення надіслано", active: "Працює", left: "Більше не працює" },
  invite: "Запросити",
  inviteTitle: "Запросити колегу",
  send: "Надіслати запрошення",
  sent: (mail: string) => `Запрошення надіслано на ${mail}.`,
  language: "Мова листа",
  again: "Запросити знову",
  takeBack: "Відкликати запрошення",
  leave: "Позначити, що більше не працює",
  left: (name: string) => `${name}: вхід закрито.`,
  change: "Змінити",
  edit: (name: string) => `Змінити: ${name}`,
  editTitle: "Змінити дані колеги",
  nobody: "Нікого з таким іменем немає",
  more: "Показати ще",
};
