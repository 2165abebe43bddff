import { beforeEach, expect, it, vi } from "vitest";
import type { Language } from "../prefs.ts";
import { speak } from "../text/index.ts";
import { csv } from "./export.ts";

const AT = "2026-03-02T10:00:00.000Z";
const person = (name: string, more: object = {}) => ({
  ...{ personID: name, name, competencies: [], languages: [], tags: [], why: [] },
  ...{ createdAt: AT, updatedAt: AT, version: 1, ...more },
});
const salary = (period: string, basis: string) => ({
  desiredSalary: { minor: 4_200_050, currency: "EUR", period, basis },
});
const PEOPLE = [
  person("Ann Adams", { ...salary("year", "gross"), city: "Kryvyi Rih", months: 54 }),
  person("Bob Brown", salary("hour", "unknown")),
  person("Mute Mary"),
];
const asked: URLSearchParams[] = [];

beforeEach(async () => {
  await speak("en");
  asked.length = 0;
  vi.stubGlobal("fetch", async (url: string) => {
    asked.push(new URL(url, "http://localhost").searchParams);
    return Response.json({ total: PEOPLE.length, people: PEOPLE });
  });
});

const text = () =>
  csv(
    { filter: {}, line: "ann ad" },
    (id) => id,
    () => undefined,
    new AbortController().signal,
  );

it("holds who stands in the table while the last word is not finished", async () => {
  expect(await text()).toContain('"Ann Adams"');
  expect(asked.map((params) => params.get("typing"))).toEqual(["true"]);
});

it("names a city as the table does", async () => {
  await speak("uk");
  const [, ann] = (await text()).split("\r\n");
  expect(ann?.split(";")[8]).toBe('"Кривий Ріг"');
});

it.each<[Language, string, string]>([
  ["en", '"Competencies","Experience (months)","Desired salary"', '"54","42000.5","EUR"'],
  ["ru", '"Компетенции";"Опыт (мес.)";"Желаемая зарплата"', '"54";"42000,5";"EUR"'],
  ["uk", '"Компетенції";"Досвід (міс.)";"Бажана зарплата"', '"54";"42000,5";"EUR"'],
])("is parted and counted as spreadsheets in %s do it, and says what is in months", async (language, heads, values) => {
  await speak(language);
  const [first, ann] = (await text()).split("\r\n");
  expect(first).toContain(heads);
  expect(ann).toContain(values);
});

it("says for how long a salary is, and whether before tax, so that amounts can be compared", async () => {
  const lines = (await text()).split("\r\n").map((line) => line.split(",").slice(4, 8).join());
  expect(lines.slice(0, 4)).toEqual([
    '"Desired salary","Currency","Period","Before or after tax"',
    '"42000.5","EUR","a year","gross"',
    '"42000.5","EUR","an hour","gross or net unknown"',
    '"","","",""',
  ]);
});
