import type { vacancy as en } from "../en/vacancy.ts";

export const vacancy: typeof en = {
  one: "Вакансія",
  title: "Вакансії",
  create: "Нова вакансія",
  edit: "Змінити вакансію",
  board: "Дошка",
  list: "Список",
};
