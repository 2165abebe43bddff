import type { vacancy as en } from "../en/vacancy.ts";

export const vacancy: typeof en = {
  one: "Вакансия",
  title: "Вакансии",
  create: "Новая вакансия",
  edit: "Изменить вакансию",
  board: "Доска",
  list: "Список",
};
