import fc from "fast-check";
import { expect, it } from "vitest";
import { months, periods, reach } from "./period.ts";

const only = (text: string) => periods(text).map(({ start, end }) => ({ start, end }));

it("reads a period in each way people write it", () => {
  const march = { y: 2019, m: 3 };
  const may = { y: 2021, m: 5 };
  for (const text of [
    "March 2019 – May 2021",
    "Mar. 2019 - May 2021",
    "Mar, 2019 — May, 2021",
    "03/2019-05/2021",
    "03.2019 — 05.2021",
    "01.03.2019 - 31.05.2021",
    "2019-03 - 2021-05",
    "март 2019 — май 2021",
    "с марта 2019 по май 2021",
    "Март 2019 г. - Май 2021 г.",
    "березень 2019 – травень 2021 р.",
    "з березня 2019 до травня 2021",
    "Mar 2019 to May 2021",
    "Mar '19 - May '21",
    "Март 2019 —\nМай 2021",
  ])
    expect([text, only(text)]).toEqual([text, [{ start: march, end: may }]]);
});

it("reads a period that goes on", () => {
  for (const text of [
    "June 2020 - Present",
    "Jun 2020 – now",
    "Июнь 2020 — настоящее время",
    "Июнь 2020 — по настоящее время",
    "с июня 2020 по н.в.",
    "06.2020 - по сей день",
    "червень 2020 – дотепер",
    "червень 2020 — теперішній час",
    "06.2020 – до теперішнього часу",
    "June 2020 - today",
    "06/2020 - Current",
    "з червня 2020 по цей час",
    "since June 2020",
    "червень 2020 – до сьогодні",
    "июнь 2020 — работает сейчас",
    "Juni 2020 – heute",
    "czerwiec 2020 – obecnie",
  ])
    expect([text, only(text)]).toEqual([text, [{ start: { y: 2020, m: 6 }, end: null }]]);
});

it("reads years alone and seasons", () => {
  expect(only("2018 - 2020")).toEqual([{ start: { y: 2018 }, end: { y: 2020 } }]);
  expect(only("2018–н.в.")).toEqual([{ start: { y: 2018 }, end: null }]);
  expect(only("Summer 2022")).toEqual([{ start: { y: 2022, m: 6 }, end: { y: 2022, m: 8 } }]);
});

it("takes phones, sums and pages for what they are", () => {
  for (const text of [
    "+7 999 123-45-67",
    "2000-2500 USD",
    "120 000 - 150 000",
    "pages 2-14",
    "ISO 9001-2015",
    "2 - 3 years",
    "main 2019 - 2",
  ])
    expect([text, only(text)]).toEqual([text, []]);
});

it("counts a month once, however many jobs share it", () => {
  const now = "2026-01-15";
  expect(months([{ start: { y: 2020 }, end: { y: 2020 } }], now)).toBe(12);
  expect(months([{ start: { y: 2025, m: 11 }, end: null }], now)).toBe(2);
  const twice = { start: { y: 2020, m: 1 }, end: { y: 2020, m: 6 } };
  expect(months([twice, twice, { start: { y: 2020, m: 4 }, end: { y: 2020, m: 9 } }], now)).toBe(9);
});

it("gives the size of the union of all months", () => {
  const date = fc.record({ y: fc.integer({ min: 2000, max: 2012 }), m: fc.integer({ min: 1, max: 12 }) });
  const job = fc
    .tuple(date, date)
    .map(([a, b]) => (a.y * 12 + a.m <= b.y * 12 + b.m ? { start: a, end: b } : { start: b, end: a }));
  fc.assert(
    fc.property(fc.array(job, { maxLength: 6 }), (jobs) => {
      const union = new Set<number>();
      for (const one of jobs) {
        const [first, last] = reach(one, "2026-01");
        for (let at = first; at <= last; at++) union.add(at);
      }
      expect(months(jobs, "2026-01")).toBe(union.size);
    }),
  );
});
