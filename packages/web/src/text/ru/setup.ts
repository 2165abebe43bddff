import type { setup as en } from "../en/setup.ts";

export const setup: typeof en = {
  title: "Создайте свою компанию",
  hint: "Это две минуты, и всё можно изменить потом.",
  name: "Название компании",
  nameWrong: "Нужно название.",
  language: "Язык компании",
  office: "Первый офис",
  officeHint: "Город или то, как вы его называете.",
  currency: "Валюта зарплат",
  create: "Создать компанию",
  or: "или",
  sample: "Осмотреться в компании-примере",
  sampleHint: "Три офиса, сорок коллег, шесть вакансий и триста кандидатов с резюме. Всё вымышлено.",
  preparing: "Компания-пример заполняется",
  progress: (done: number, of: number) => `${done} из ${of} человек`,
  goIn: "Войти уже сейчас",
};
