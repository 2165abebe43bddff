import { base, en, Faker, ru, uk } from "@faker-js/faker";
import type { Locale } from "../context.ts";
import type { Currency } from "../money.ts";
import type { Trade } from "./trades.ts";

/** What one invented person's résumé says. Months are `YYYY-MM`; `to` is absent while the job lasts. */
export interface Sheet {
  readonly locale: Locale;
  readonly name: string;
  readonly headline: string;
  readonly city: string;
  readonly mail: string;
  readonly phone: string;
  readonly birth: string;
  readonly salary: { readonly amount: number; readonly currency: Currency };
  readonly competencyIDs: readonly string[];
  readonly jobs: readonly { title: string; employer: string; from: string; to?: string | undefined; duty: string }[];
  readonly school: {
    readonly institution: string;
    readonly degree: string;
    readonly from: number;
    readonly to: number;
  };
  readonly languages: readonly { readonly code: Locale; readonly level: string }[];
}

export const LOCALES = { en: [en, base], ru: [ru, en, base], uk: [uk, en, base] };
const CITIES = {
  en: ["Warsaw", "Lisbon", "Berlin", "Vancouver", "London"],
  ru: ["Алматы", "Астана", "Минск", "Тбилиси", "Рига"],
  uk: ["Київ", "Львів", "Одеса", "Харків", "Дніпро"],
};
const SCHOOLS = {
  en: ["Northern Technical University", "City College of Business", "School of Applied Arts"],
  ru: ["Северный технический университет", "Городской экономический институт", "Академия прикладных искусств"],
  uk: ["Північний технічний університет", "Міський економічний інститут", "Академія прикладних мистецтв"],
};
const DEGREES = { en: ["Bachelor", "Master"], ru: ["бакалавр", "магистр"], uk: ["бакалавр", "магістр"] };
const FIRMS = {
  en: ["Parcelo", "Medora", "Studio Heron", "Bluefield Trade", "Atlas Freight", "Quiet Software"],
  ru: ["Ладья", "Медора", "Студия «Цапля»", "Синее поле", "Атлас Карго", "Тихий софт"],
  uk: ["Тура", "Медора", "Студія «Чапля»", "Синє поле", "Атлас Карго", "Тихий софт"],
};
/** Units of currency for a euro: round figures for invention, not rates. */
const MONEY = { en: ["EUR", 1, 50], ru: ["KZT", 550, 10_000], uk: ["UAH", 48, 500] } as const;

const month = (index: number) => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;

/** The same seed and day always give the same person; all dates are before `today` (`YYYY-MM-DD`). */
export function sheet(seed: number, trade: Trade, locale: Locale, today: string): Sheet {
  const faker = new Faker({ locale: LOCALES[locale] });
  faker.seed(seed);
  const sex = faker.person.sexType();
  const name = `${faker.person.firstName(sex)} ${faker.person.lastName(sex)}`;
  const [currency, rate, step] = MONEY[locale];
  const pay = faker.number.int({ min: trade.pay[0], max: trade.pay[1] }) * rate;
  const thisMonth = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  const jobs = employment(faker, trade, locale, thisMonth);
  const began = Math.floor((jobs.at(-1)?.start ?? thisMonth) / 12);
  return {
    locale,
    name,
    headline: trade.title[locale],
    city: faker.helpers.arrayElement(CITIES[locale]),
    mail: `person${seed}@example.com`,
    phone: `+380 67 55${String(Math.floor(seed / 100) % 10)} ${String(seed % 100).padStart(2, "0")} ${String(seed % 89).padStart(2, "0")}`,
    birth: `${began - faker.number.int({ min: 20, max: 24 })}-${month(faker.number.int({ min: 0, max: 11 })).slice(-2)}-${String(faker.number.int({ min: 1, max: 28 })).padStart(2, "0")}`,
    salary: { amount: Math.round(pay / step) * step, currency },
    competencyIDs: faker.helpers.arrayElements(trade.competencyIDs, { min: 3, max: trade.competencyIDs.length }),
    jobs: jobs.map(({ start, end, ...job }) => ({
      ...job,
      from: month(start),
      to: end === undefined ? undefined : month(end),
    })),
    school: {
      institution: faker.helpers.arrayElement(SCHOOLS[locale]),
      degree: faker.helpers.arrayElement(DEGREES[locale]),
      from: began - 5,
      to: began,
    },
    languages: [
      { code: locale, level: "C2" },
      ...(locale === "en"
        ? []
        : [{ code: "en" as const, level: faker.helpers.arrayElement(["A2", "B1", "B2", "C1"]) }]),
    ],
  };
}

/** One to three jobs, the latest first, each with its months counted from year 0. */
function employment(faker: Faker, trade: Trade, locale: Locale, thisMonth: number) {
  const lasting = faker.datatype.boolean();
  let end = lasting ? thisMonth : thisMonth - faker.number.int({ min: 1, max: 8 });
  const employers = faker.helpers.shuffle(FIRMS[locale]);
  const duties = faker.helpers.shuffle([...trade.duties]);
  return Array.from({ length: faker.number.int({ min: 1, max: 3 }) }, (_, index) => {
    const start = end - faker.number.int({ min: 7, max: 48 });
    const job = {
      title: trade.title[locale],
      employer: employers[index] ?? "",
      start,
      end: index === 0 && lasting ? undefined : end,
      duty: duties[index]?.[locale] ?? "",
    };
    end = start - faker.number.int({ min: 1, max: 3 });
    return job;
  });
}
