import { afterEach, describe, expect, it, vi } from "vitest";
import { cityName } from "../city.ts";
import { bothZones, cash, dateTime, day, money, months, relative, salary, zoneName } from "./format.ts";
import { language, problem, speak, t } from "./index.ts";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
/** Dates without what differs between versions of the language data: commas, a small "в", GMT for GMT+0. */
const loose = (text: string) => plain(text).replaceAll(" в ", " ").replace(/,|\+0/g, "");
afterEach(() => vi.restoreAllMocks());

it.each([
  [1, "1 год"],
  [2, "2 года"],
  [5, "5 лет"],
  [11, "11 лет"],
  [21, "21 год"],
  [1.5, "1,5 года"],
])("counts %s in Russian as %s", async (count, words) => {
  await speak("ru");
  expect(t().unit.years(count)).toBe(words);
});

it.each([
  [1, "1 рік"],
  [3, "3 роки"],
  [12, "12 років"],
  [22, "22 роки"],
  [1.5, "1,5 року"],
])("counts %s in Ukrainian as %s", async (count, words) => {
  await speak("uk");
  expect(t().unit.years(count)).toBe(words);
});

it("takes no city for what every object has", async () => {
  await speak("uk");
  expect([cityName("Kyiv"), cityName("Киев"), cityName("constructor")]).toEqual(["Київ", "Київ", "constructor"]);
});

it("changes the language at once and remembers it", async () => {
  await speak("uk");
  expect([t().vacancy.title, language(), document.documentElement.lang]).toEqual(["Вакансії", "uk", "uk"]);
  await speak("en");
  expect([t().vacancy.title, localStorage.getItem("kolo.language")]).toEqual(["Vacancies", "en"]);
});

it("says a refusal in words, and an unknown code in general words", async () => {
  await speak("en");
  await vi.waitFor(() => expect(problem("vacancy.missing")).toBe("This vacancy no longer exists."));
  expect(problem("from.the.future")).toBe(t().shell.failed);
  await speak("ru");
  await vi.waitFor(() => expect(problem("vacancy.missing")).toBe("Такой вакансии больше нет."));
});

describe("numbers and dates", () => {
  const pay = { currency: "EUR", period: "month", basis: "net" } as const;

  it.each([
    ["en", "€3,400 a month, net", "€3,000 – €4,200.50 a month, net"],
    ["ru", "3 400 € в месяц, на руки", "3 000 € – 4 200,50 € в месяц, на руки"],
    ["uk", "3 400 € на місяць, на руки", "3 000 € – 4 200,50 € на місяць, на руки"],
  ] as const)("writes pay in %s", async (tongue, one, range) => {
    await speak(tongue);
    expect(plain(money({ minor: 340_000, ...pay }))).toBe(one);
    expect(plain(salary({ from: 300_000, to: 420_050, ...pay }))).toBe(range);
  });

  it("writes hryvnias with their sign", async () => {
    await speak("uk");
    expect(plain(cash(123_456_700, "UAH"))).toBe("1 234 567 ₴");
  });

  it.each([
    ["en", "24 Nov", "Tue 24 Nov 15:00"],
    ["ru", "24 нояб.", "вт 24 нояб. 15:00"],
    ["uk", "24 лист.", "вт 24 лист. 15:00"],
  ] as const)("writes a day and a moment in %s, always 24 hours", async (tongue, date, moment) => {
    await speak(tongue);
    expect(loose(day("2026-11-24"))).toBe(date);
    expect(loose(dateTime("2026-11-24T13:00:00Z", "Europe/Kyiv", { weekday: true }))).toBe(moment);
  });

  it("shows both walls when they differ, with the day where the day differs", async () => {
    await speak("en");
    expect(loose(bothZones("2026-11-24T13:00:00Z", "Europe/Kyiv", "Europe/Lisbon"))).toBe(
      "Tue 24 Nov 15:00 (Kyiv GMT+2) · 13:00 (Lisbon GMT)",
    );
    expect(loose(bothZones("2026-11-24T02:00:00Z", "Europe/Kyiv", "America/Vancouver"))).toContain("Mon 23 Nov 18:00");
    expect(bothZones("2026-11-24T13:00:00Z", "Europe/Kyiv", "Europe/Helsinki")).not.toContain("·");
  });

  it("names a zone by its city in the reader's language", async () => {
    await speak("uk");
    expect(zoneName("Europe/Kyiv", "2026-07-01T00:00:00Z")).toBe("Київ, GMT+3");
    await speak("ru");
    expect(zoneName("Asia/Almaty", "2026-07-01T00:00:00Z")).toBe("Алматы, GMT+5");
  });

  it("counts how long ago in whole steps", async () => {
    await speak("en");
    const now = Date.parse("2026-11-24T12:00:00Z");
    expect(relative("2026-11-21T11:00:00Z", now)).toBe("3 days ago");
    expect(relative("2026-11-24T14:30:00Z", now)).toBe("in 2 hours");
    expect(relative("2026-11-24T11:59:50Z", now)).toBe("this minute");
  });

  it("writes experience in years and months", async () => {
    await speak("en");
    expect([months(38), months(12), months(5), months(0)]).toEqual([
      "3 years 2 months",
      "1 year",
      "5 months",
      "under a month",
    ]);
  });

  it("makes each Intl object once", async () => {
    await speak("en");
    cash(100, "GBP");
    const made = vi.spyOn(Intl, "NumberFormat");
    for (let count = 0; count < 50; count += 1) cash(count * 100, "GBP");
    expect(made).not.toHaveBeenCalled();
  });
});
