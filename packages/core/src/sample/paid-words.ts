import type { Locale } from "../context.ts";
import type { Create } from "../motivation/reward/model.ts";

type Words = Readonly<Record<Locale, string>>;

/** What the sample firm pays points for. */
export const WORK: readonly Words[] = [
  { en: "Funnel report for the quarter", ru: "Отчёт по воронке за квартал", uk: "Звіт по воронці за квартал" },
  {
    en: "Describe how a return is handled",
    ru: "Описать, как оформлять возврат",
    uk: "Описати, як оформлювати повернення",
  },
  { en: "Put the archive of contracts in order", ru: "Разобрать архив договоров", uk: "Розібрати архів договорів" },
  {
    en: "Teach the newcomers the till",
    ru: "Обучить новичков работе с кассой",
    uk: "Навчити новачків працювати з касою",
  },
  { en: "Halve the load time of the catalogue", ru: "Вдвое ускорить каталог", uk: "Удвічі прискорити каталог" },
  { en: "Call back the clients who left", ru: "Обзвонить ушедших клиентов", uk: "Обдзвонити клієнтів, що пішли" },
];

/** Why a thank-you is said. */
export const THANKS: readonly Words[] = [
  {
    en: "You stayed until the last box was counted. Thank you!",
    ru: "Спасибо, что пересчёт шёл до последней коробки вместе!",
    uk: "Дякую, що перелік тривав до останньої коробки разом!",
  },
  {
    en: "Your table saved our department two days.",
    ru: "Ваша таблица сберегла нашему отделу два дня.",
    uk: "Ваша таблиця заощадила нашому відділу два дні.",
  },
  {
    en: "Thank you for the calm talk with a difficult client.",
    ru: "Спасибо за спокойный разговор с трудным клиентом.",
    uk: "Дякую за спокійну розмову зі складним клієнтом.",
  },
  {
    en: "The newcomer says it was the best first week ever. That was you.",
    ru: "Новичок говорит, что лучшей первой недели не было. Это ваша заслуга.",
    uk: "Новачок каже, що кращого першого тижня не було. Це ваша заслуга.",
  },
];

/** What points can be spent on: things that cost nothing but time first. `money`: in minor units of the firm's currency. */
export const REWARDS: readonly (Pick<Create, "kind" | "price" | "left" | "approval"> & {
  readonly name: Words;
  readonly money?: number;
})[] = [
  {
    name: { en: "Thank-you on the firm’s page", ru: "Спасибо на странице компании", uk: "Подяка на сторінці компанії" },
    ...{ kind: "praise", price: 10, approval: "none" },
  },
  {
    name: { en: "Lunch with your head", ru: "Обед с руководителем", uk: "Обід із керівником" },
    ...{ kind: "lunch", price: 30, approval: "head" },
  },
  {
    name: { en: "Mug with the lighthouse", ru: "Кружка с маяком", uk: "Кухоль із маяком" },
    ...{ kind: "goods", price: 25, left: 12, approval: "firm" },
  },
  {
    name: { en: "A day off", ru: "Выходной", uk: "Вихідний" },
    ...{ kind: "day_off", price: 80, approval: "head" },
  },
  {
    name: { en: "A course of your choice", ru: "Курс на выбор", uk: "Курс на вибір" },
    ...{ kind: "course", price: 150, left: 3, approval: "firm" },
  },
  {
    name: { en: "Bonus with the salary", ru: "Премия к зарплате", uk: "Премія до зарплати" },
    ...{ kind: "money", price: 120, approval: "firm", money: 200_000 },
  },
];

/** Why the visitor has points of their own. */
export const GIFT: Words = {
  en: "To try the rewards out",
  ru: "Чтобы попробовать награды",
  uk: "Щоб спробувати винагороди",
};
