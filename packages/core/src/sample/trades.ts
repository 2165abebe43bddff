import type { Locale } from "../context.ts";

type Words = Readonly<Record<Locale, string>>;

/** A line of work as the sample firm's invented people describe it. */
export interface Trade {
  readonly key: string;
  readonly title: Words;
  readonly competencyIDs: readonly string[];
  readonly duties: readonly Words[];
  /** Usual net pay a month in euro: from, to. */
  readonly pay: readonly [number, number];
}

export const trades = [
  {
    key: "frontend",
    title: { en: "Senior Frontend Engineer", ru: "Старший фронтенд-разработчик", uk: "Старший фронтенд-розробник" },
    competencyIDs: ["typescript", "javascript", "react", "solidjs", "html", "css", "git", "nodejs", "accessibility"],
    duties: [
      {
        en: "Rebuilt the customer cabinet; the first load fell from 6 s to 1.4 s",
        ru: "Новый личный кабинет: первая загрузка сократилась с 6 до 1,4 с",
        uk: "Новий особистий кабінет: перше завантаження скоротилося з 6 до 1,4 с",
      },
      {
        en: "Introduced a design system of 42 components used by five teams",
        ru: "Дизайн-система из 42 компонентов для пяти команд",
        uk: "Дизайн-система з 42 компонентів для п’яти команд",
      },
      {
        en: "Mentored three juniors, two of them lead teams now",
        ru: "Обучение троих младших разработчиков, двое уже ведут команды",
        uk: "Навчання трьох молодших розробників, двоє вже ведуть команди",
      },
    ],
    pay: [2200, 5200],
  },
  {
    key: "designer",
    title: { en: "Graphic Designer", ru: "Графический дизайнер", uk: "Графічний дизайнер" },
    competencyIDs: ["figma", "photoshop", "illustrator", "graphic-design", "typography", "branding", "prototyping"],
    duties: [
      {
        en: "Drew the identity of 30 brands, from logo to packaging",
        ru: "Фирменный стиль 30 брендов, от логотипа до упаковки",
        uk: "Фірмовий стиль 30 брендів, від логотипа до пакування",
      },
      {
        en: "Prepared layouts for print and checked proofs at the press",
        ru: "Подготовка макетов к печати и проверка проб в типографии",
        uk: "Підготовка макетів до друку та перевірка проб у друкарні",
      },
      {
        en: "Kept one library of illustrations for site, mail and stores",
        ru: "Единая библиотека иллюстраций для сайта, писем и магазинов",
        uk: "Єдина бібліотека ілюстрацій для сайту, листів і крамниць",
      },
    ],
    pay: [900, 2400],
  },
  {
    key: "sales",
    title: { en: "Sales Manager", ru: "Менеджер по продажам", uk: "Менеджер з продажу" },
    competencyIDs: ["sales", "negotiation", "crm", "cold-calling", "presentation", "customer-service", "excel"],
    duties: [
      {
        en: "Brought 46 wholesale customers in two years",
        ru: "46 новых оптовых клиентов за два года",
        uk: "46 нових оптових клієнтів за два роки",
      },
      {
        en: "Exceeded the plan for seven quarters out of eight",
        ru: "План перевыполнен в семи кварталах из восьми",
        uk: "План перевиконано у семи кварталах із восьми",
      },
      {
        en: "Wrote the script of the first call that the whole team uses",
        ru: "Сценарий первого звонка для всего отдела",
        uk: "Сценарій першого дзвінка для всього відділу",
      },
    ],
    pay: [700, 2600],
  },
  {
    key: "accountant",
    title: { en: "Accountant", ru: "Бухгалтер", uk: "Бухгалтер" },
    competencyIDs: ["accounting", "excel", "payroll", "tax-reporting", "1c", "ifrs", "bank-client"],
    duties: [
      {
        en: "Closed the month in four working days for three legal entities",
        ru: "Закрытие месяца за четыре рабочих дня по трём юрлицам",
        uk: "Закриття місяця за чотири робочі дні за трьома юрособами",
      },
      {
        en: "Passed two tax inspections without remarks",
        ru: "Две налоговые проверки без замечаний",
        uk: "Дві податкові перевірки без зауважень",
      },
      {
        en: "Moved the payroll of 240 people to a new system",
        ru: "Перевод расчёта зарплаты 240 человек в новую систему",
        uk: "Переведення розрахунку зарплати 240 людей у нову систему",
      },
    ],
    pay: [700, 1900],
  },
  {
    key: "support",
    title: { en: "Customer Support Specialist", ru: "Специалист службы поддержки", uk: "Спеціаліст служби підтримки" },
    competencyIDs: ["customer-service", "communication", "crm", "conflict-resolution", "english", "excel"],
    duties: [
      {
        en: "Answered 60 requests a day by phone, mail and chat",
        ru: "До 60 обращений в день по телефону, почте и в чате",
        uk: "До 60 звернень на день телефоном, поштою та в чаті",
      },
      {
        en: "Cut repeated requests by a third with a knowledge base",
        ru: "Повторных обращений на треть меньше благодаря базе знаний",
        uk: "Повторних звернень на третину менше завдяки базі знань",
      },
      { en: "Trained eleven newcomers", ru: "Обучение одиннадцати новичков", uk: "Навчання одинадцяти новачків" },
    ],
    pay: [500, 1300],
  },
  {
    key: "logistics",
    title: { en: "Logistics Coordinator", ru: "Логист", uk: "Логіст" },
    competencyIDs: ["logistics", "warehouse-management", "route-planning", "customs", "excel", "1c", "negotiation"],
    duties: [
      {
        en: "Planned routes of 24 lorries a day",
        ru: "Маршруты 24 машин в день",
        uk: "Маршрути 24 машин на день",
      },
      {
        en: "Lowered the cost of a delivery by 12% in a year",
        ru: "Стоимость доставки ниже на 12% за год",
        uk: "Вартість доставки нижча на 12% за рік",
      },
      {
        en: "Prepared customs papers for six countries",
        ru: "Таможенные документы для шести стран",
        uk: "Митні документи для шести країн",
      },
    ],
    pay: [700, 1800],
  },
] as const satisfies readonly Trade[];
