import * as v from "valibot";
import { plusDays, weekday } from "../zone/model.ts";
import { germany, LANDS } from "./germany.ts";
import { kazakhstan } from "./kazakhstan.ts";
import { poland } from "./poland.ts";
import type { Law, Source } from "./rule.ts";
import { russia } from "./russia.ts";
import { ukraine, ukraineInPeace } from "./ukraine.ts";

/** Whose days off an office keeps: a country's, in Germany a land's, or none but its own. */
export const CALENDARS = [
  "none",
  "ua",
  "ua-peace",
  "ru",
  "kz",
  "pl",
  "de",
  ...LANDS.map((land) => `de-${land}` as const),
] as const;
export const CalendarCode = v.picklist(CALENDARS);
export type CalendarCode = v.InferOutput<typeof CalendarCode>;

const LAWS: Partial<Record<CalendarCode, Law>> = {
  ua: ukraine,
  "ua-peace": ukraineInPeace,
  ru: russia,
  kz: kazakhstan,
  pl: poland,
  de: germany(),
  ...Object.fromEntries(LANDS.map((land) => [`de-${land}`, germany(land)])),
};

/** A year of a calendar for an office that works on these weekdays. */
export interface Year {
  /** Days off by law or order; `from`: the day they stand in for. */
  readonly off: ReadonlyMap<string, string | undefined>;
  /** Days off that an order makes working days. */
  readonly worked: ReadonlySet<string>;
  /** Nobody has said yet whether it will be so: the law as it stands, without that year's order. */
  readonly provisional: boolean;
  /** The law, and the order of that year where one was issued. */
  readonly sources: readonly Source[];
}

const known = new Map<string, Year>();

/** What the law and its orders say of a year; undefined for an office that keeps nobody's days. */
export function yearOf(code: CalendarCode, year: number, workdays: readonly number[]): Year | undefined {
  const law = LAWS[code];
  if (!law) return undefined;
  const key = `${code} ${year} ${workdays.join("")}`;
  const found = known.get(key) ?? reckoned(law, year, workdays);
  known.set(key, found);
  return found;
}

/** Off, or worked though the weekday is off, by law or order; undefined: as the office's week has it. */
export function dayOf(
  code: CalendarCode,
  workdays: readonly number[],
  localDate: string,
): "off" | "worked" | undefined {
  const year = yearOf(code, Number(localDate.slice(0, 4)), workdays);
  if (year?.off.has(localDate)) return "off";
  return year?.worked.has(localDate) ? "worked" : undefined;
}

function reckoned(law: Law, year: number, workdays: readonly number[]): Year {
  const rests = law.restDays(year);
  const order = law.orders?.[year];
  const moves = order?.moves ?? [];
  const off = new Map<string, string | undefined>(rests.map(({ date }) => [date, undefined]));
  for (const [from, to] of moves) off.set(to, from);
  const given = new Set(moves.map(([from]) => from));
  const worked = new Set(moves.flatMap(([from]) => (off.has(from) ? [] : [from])));
  // Never onto a day off that an order makes a working day: it is worked because somebody said so.
  const open = (date: string) => !(off.has(date) || worked.has(date)) && workdays.includes(weekday(date));
  for (const { date, carried } of rests) {
    if (!carried || given.has(date) || workdays.includes(weekday(date))) continue;
    let to = plusDays(date, 1);
    while (!open(to)) to = plusDays(to, 1);
    off.set(to, date);
  }
  const sources = order ? [law.source, order.source] : [law.source];
  return { off, worked, provisional: year > law.settledThrough, sources };
}

const BY_ZONE: readonly (readonly [CalendarCode, RegExp])[] = [
  ["ua", /^Europe\/(Kyiv|Kiev|Uzhgorod|Zaporozhye)$/],
  ["pl", /^Europe\/Warsaw$/],
  ["de", /^Europe\/(Berlin|Busingen)$/],
  ["kz", /^Asia\/(Almaty|Aqtau|Aqtobe|Atyrau|Oral|Qostanay|Qyzylorda)$/],
  [
    "ru",
    /^(Europe\/(Moscow|Kaliningrad|Samara|Saratov|Volgograd|Kirov|Astrakhan|Ulyanovsk)|Asia\/(Yekaterinburg|Omsk|Novosibirsk|Barnaul|Tomsk|Novokuznetsk|Krasnoyarsk|Irkutsk|Chita|Yakutsk|Khandyga|Vladivostok|Ust-Nera|Magadan|Sakhalin|Srednekolymsk|Kamchatka|Anadyr))$/,
  ],
];

/** The calendar an office in a zone most likely keeps. */
export const usualCalendar = (zone: string): CalendarCode =>
  BY_ZONE.find(([, zones]) => zones.test(zone))?.[0] ?? "none";
