import { expect, it } from "vitest";
import { COLUMNS, type Column, fitting, narrowed } from "./columns.ts";

const USUAL: readonly Column[] = ["competencies", "months", "pay", "city", "source", "recent"];

it("leaves out what cannot be read for want of room, the salary last, and keeps the order", () => {
  expect(fitting(COLUMNS, Number.POSITIVE_INFINITY)).toEqual(COLUMNS);
  expect(fitting(USUAL, 60)).toEqual(USUAL);
  expect(fitting(USUAL, 54.5)).toEqual(["competencies", "months", "pay", "city", "recent"]);
  expect(fitting(USUAL, 41.75)).toEqual(["competencies", "months", "pay"]);
  expect(fitting(COLUMNS, 0)).toEqual(["pay"]);
});

it("leaves others out before what people stand by", () => {
  expect(fitting(USUAL, 38.5, { by: "months", descending: true })).toEqual(["months", "pay"]);
  expect(fitting(USUAL, 38.5, { by: "name", descending: true })).toEqual(["competencies", "pay"]);
});

it("leaves out nothing that another would have to be left out for in vain", () => {
  expect(fitting(["tags", "changed"], 33.25)).toEqual(["tags", "changed"]);
});

it("has beside the name on a phone what people stand by, and the salary else", () => {
  expect(narrowed(USUAL, undefined)).toEqual(["pay"]);
  expect(narrowed(USUAL, { by: "name", descending: true })).toEqual(["pay"]);
  expect(narrowed(USUAL, { by: "changed", descending: true })).toEqual(["changed"]);
  expect(narrowed(["city"], undefined)).toEqual([]);
});
