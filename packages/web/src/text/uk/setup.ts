import type { setup as en } from "../en/setup.ts";

export const setup: typeof en = {
  title: "Створіть свою компанію",
  hint: "Це дві хвилини, і все можна змінити потім.",
  name: "Назва компанії",
  nameWrong: "Потрібна назва.",
  language: "Мова компанії",
  office: "Перший офіс",
  officeHint: "Місто або те, як ви його називаєте.",
  currency: "Валюта зарплат",
  create: "Створити компанію",
  or: "або",
  sample: "Роззирнутися в компанії-прикладі",
  sampleHint: "Три офіси, сорок колег, шість вакансій і триста кандидатів з резюме. Усе вигадане.",
  preparing: "Компанія-приклад заповнюється",
  progress: (done: number, of: number) => `${done} з ${of} осіб`,
  goIn: "Увійти вже зараз",
};
