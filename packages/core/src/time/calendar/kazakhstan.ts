import { type Law, on, type Rest, rests } from "./rule.ts";

/** The first day of Kurban Ait; from 2027 on as the calendar of Umm al-Qura has it, until the muftiate names it. */
const KURBAN_AIT: Readonly<Record<number, string>> = {
  2024: "06-16",
  2025: "06-06",
  2026: "05-27",
  2027: "05-16",
  2028: "05-05",
  2029: "04-24",
  2030: "04-13",
  2031: "04-02",
  2032: "03-22",
  2033: "03-11",
  2034: "03-01",
  2035: "02-18",
  2036: "02-07",
};

/**
 * Articles 84 and 85 of the Labour Code. Religious days are off but do not move. Constitution Day left 30 August with the
 * constitution of 15 March 2026 and is kept on that day from 2027 on.
 */
export const kazakhstan: Law = {
  source: {
    title: "Қазақстан Республикасының Еңбек кодексі, 84, 85-баптар",
    url: "https://adilet.zan.kz/rus/docs/K1500000414",
  },
  settledThrough: 2026,
  restDays: (year) =>
    [
      ...rests(year, ["01-01", "01-02", "03-08", "03-21", "03-22", "03-23"], true),
      ...rests(year, ["05-01", "05-07", "05-09", "07-06", "10-25", "12-16"], true),
      ...constitution(year),
      ...rests(year, ["01-07"], false),
      ...rests(year, [KURBAN_AIT[year] ?? []].flat(), false),
    ].toSorted((one, other) => one.date.localeCompare(other.date)),
  orders: {
    2024: {
      source: {
        title: "Приказ Министра труда и социальной защиты населения РК № 109",
        url: "https://adilet.zan.kz/rus/docs/G24G0000109",
      },
      moves: [["2024-05-04", "2024-05-08"]],
    },
    2025: {
      source: {
        title: "Приказ Министра труда и социальной защиты населения РК № 436",
        url: "https://adilet.zan.kz/rus/docs/G24G0000436",
      },
      moves: [["2025-01-05", "2025-01-03"]],
    },
    2026: {
      source: {
        title: "Производственный календарь Министерства труда РК на 2026 год",
        url: "https://news.mail.ru/society/69046544/",
      },
      moves: [],
    },
  },
};

function constitution(year: number): Rest[] {
  if (year === 2026) return [];
  return [{ date: on(year, year < 2026 ? "08-30" : "03-15"), carried: true }];
}
