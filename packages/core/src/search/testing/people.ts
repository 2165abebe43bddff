import { known } from "../../competency/index.ts";
import type { Currency } from "../../money.ts";
import { cityOf } from "../city/model.ts";
import type { Doc } from "../document.ts";
import { RANKS } from "../level/model.ts";
import { Schooling } from "../model.ts";

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
export type Dice = ReturnType<typeof dice>;

export const oneOf = <T>(roll: Dice, values: readonly T[]): T => values[Math.floor(roll() * values.length)] as T;
/** Some values are met far oftener than others, as among people. */
export const often = <T>(roll: Dice, values: readonly T[]): T => values[Math.floor(roll() ** 2.5 * values.length)] as T;

const FIRST =
  "Olena Taras Iryna Dmytro Kateryna Andrii Oksana Maksym Ірина Олена Богдан Юлія Мар'яна Дмитрий Сергей Наталья Анна Игорь Ольга Алексей John Grace Emily Ahmed Wei".split(
    " ",
  );
const LAST =
  "Shevchenko Kovalenko Бондаренко Ткаченко Кравченко Морозов Соколова Иванова Петренко Melnyk Lysenko Hughes Patel Novák Schmidt Rossi García Kim Чорна Білоус Гончар Zhuk Romaniuk Дячук Яременко".split(
    " ",
  );
const SYLLABLES = "ba vo chu ren ko mar ti lo pe sha ny ru dov che ma zu li hor ste gra".split(" ");
const TITLES = [
  "Frontend Engineer",
  "Фронтенд-разработчик",
  "Графічний дизайнер",
  "Менеджер по продажам",
  "Менеджер з продажу",
  "Accountant",
  "Бухгалтер",
  "QA Engineer",
  "Data Analyst",
  "Рекрутер",
  "C++ Developer",
  "Инженер CI/CD",
  "Product Manager",
  "Водитель",
  "Медсестра",
];
const EMPLOYERS = [
  "Parcelo",
  "Світанок",
  "Ромашка",
  "Northwind",
  "Гарна кава",
  "Deltaplan",
  "Кит и Ко",
  "Bright Node.js",
  "Orbita",
  "Промбуд",
  "Ferma",
  "Аптека 24",
];
const SCHOOLS = [
  "Київський політехнічний інститут",
  "Lviv University",
  "МГУ",
  "Колледж связи",
  "Warsaw School of Economics",
];
const CITIES = [
  "Kyiv",
  "Київ",
  "Киев",
  "Львів",
  "Lviv",
  "Одесса",
  "Москва",
  "Warsaw",
  "Berlin",
  "Алматы",
  "Тбилиси",
  "Zhmerynka",
  "Харків",
  "Praha",
  "Dnipro",
];
const CURRENCIES: readonly Currency[] = ["UAH", "UAH", "UAH", "EUR", "USD", "PLN", "KZT"];
const SOURCES = ["job_site", "job_site", "mail", "agency", "referral", "own_page"] as const;
const TAGS = ["серебряный медалист", "боится публики", "second round", "готов к переезду", "night shifts"];
const LANGUAGES = ["en", "uk", "ru", "pl", "de", "fr", "es"];

const many = <T>(roll: Dice, most: number, make: () => T): T[] =>
  Array.from({ length: Math.floor(roll() * (most + 1)) }, make);
const SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";
const MINUTE = 60_000;

/** A ULID of a person at a time, its end thrown. */
function personID(roll: Dice, time: number): string {
  let signs = "";
  let rest = time;
  for (let at = 0; at < 10; at++) {
    signs = SIGNS[rest % 32] + signs;
    rest = Math.floor(rest / 32);
  }
  for (let at = 0; at < 16; at++) signs += oneOf(roll, [...SIGNS]);
  return `per-${signs}`;
}

const surname = (roll: Dice) => {
  if (roll() < 0.5) return oneOf(roll, LAST);
  const made = Array.from({ length: 3 }, () => oneOf(roll, SYLLABLES)).join("");
  return `${made[0]?.toUpperCase()}${made.slice(1)}`;
};
const maybe = <T>(roll: Dice, chance: number, make: () => T): T | undefined => (roll() < chance ? make() : undefined);

function amount(roll: Dice): Doc["pay"] {
  const currency = oneOf(roll, CURRENCIES);
  const whole = Math.round((500 + roll() ** 2 * 6000) / 50) * 50;
  const times = { UAH: 40, EUR: 1, USD: 1, PLN: 4, KZT: 500 }[currency as "UAH"];
  return {
    minor: whole * times * 100,
    currency,
    period: roll() < 0.95 ? "month" : oneOf(roll, ["hour", "year"]),
    basis: "net",
  };
}

let ids: string[] | undefined;

/** An invented person's document; the same for the same seed. Competencies, cities and sources are met unevenly. */
export function invented(seed: number): Doc {
  const roll = dice(seed * 7919 + 17);
  ids ??= known([])
    .list()
    .map(({ competencyID }) => competencyID);
  const title = oneOf(roll, TITLES);
  const competencies = many(roll, 12, () => ({
    competencyID: often(roll, ids ?? []),
    ...(roll() < 0.6 && { level: oneOf(roll, [1, 2, 3, 4] as const) }),
  }));
  return {
    personID: personID(roll, 1_700_000_000_000 + Math.floor(roll() * 1e11)),
    rev: 1,
    name: `${oneOf(roll, FIRST)} ${surname(roll)}`,
    headline: maybe(roll, 0.9, () => title),
    city: maybe(roll, 0.85, () => cityOf(often(roll, CITIES))),
    months: maybe(roll, 0.9, () => Math.floor(roll() ** 1.5 * 240)),
    pay: maybe(roll, 0.7, () => amount(roll)),
    competencies,
    schooling: maybe(roll, 0.7, () => oneOf(roll, Schooling.options)),
    languages: many(roll, 3, () => ({
      code: often(roll, LANGUAGES),
      level: maybe(roll, 0.8, () => oneOf(roll, RANKS)),
    })),
    source: maybe(roll, 0.95, () => oneOf(roll, SOURCES)),
    tags: many(roll, 1, () => oneOf(roll, TAGS)),
    words: [
      title,
      ...many(roll, 4, () => `${oneOf(roll, TITLES)}\n${oneOf(roll, EMPLOYERS)}`),
      oneOf(roll, SCHOOLS),
    ].join("\n"),
    changed: Math.floor((1_750_000_000_000 + roll() * 1e10) / MINUTE),
    blocked: roll() < 0.03 ? true : undefined,
  };
}
