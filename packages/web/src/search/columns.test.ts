import { expect, it } from "vitest";
import { COLUMNS, type Column, fitting } from "./columns.ts";

const USUAL: readonly Column[] = ["competencies", "months", "pay", "city", "source", "recent"];

it("leaves out what cannot be read for want of room, the salary last, and keeps the order", () => {
  expect(fitting(COLUMNS, Number.POSITIVE_INFINITY)).toEqual(COLUMNS);
  expect(fitting(USUAL, 60)).toEqual(USUAL);
  expect(fitting(USUAL, 54.5)).toEqual(["competencies", "months", "pay", "city", "recent"]);
  expect(fitting(USUAL, 41.75)).toEqual(["competencies", "months", "pay"]);
  expect(fitting(COLUMNS, 0)).toEqual(["pay"]);
});

it("leaves out nothing that another would have to be left out for in vain", () => {
  expect(fitting(["tags", "changed"], 33.25)).toEqual(["tags", "changed"]);
});
