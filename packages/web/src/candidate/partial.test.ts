// @vitest-environment node
import { expect, it } from "vitest";
import { ageAt, readDate, typedDate } from "./partial.ts";

it.each([
  ["2019", { y: 2019 }],
  ["2019-03", { y: 2019, m: 3 }],
  ["2019-03-15", { y: 2019, m: 3, d: 15 }],
  ["15.03.2019", { y: 2019, m: 3, d: 15 }],
  ["3/2019", { y: 2019, m: 3 }],
  ["soon", undefined],
  ["2019-13", undefined],
])("reads %s", (text, date) => {
  expect(readDate(text)).toEqual(date);
  if (date) expect(readDate(typedDate(date))).toEqual(date);
});

it("counts years on the birthday, not before", () => {
  const born = { y: 1990, m: 5, d: 12 };
  expect(ageAt(born, new Date(2026, 4, 11))).toBe(35);
  expect(ageAt(born, new Date(2026, 4, 12))).toBe(36);
});
