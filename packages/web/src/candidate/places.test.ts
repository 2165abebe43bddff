// @vitest-environment node
import fc from "fast-check";
import { expect, it } from "vitest";
import { placesOf } from "./places.ts";

const run = (str: string, x: number, y = 700) => ({ str, x, y, width: str.length * 10, height: 12 });

it("finds words within a run, and across runs and lines", () => {
  expect(placesOf([run("City: Kyiv", 0)], "Kyiv")).toEqual([
    { x: expect.closeTo(55.5, 0), y: 700, width: expect.closeTo(44.4, 0), height: 12 },
  ]);
  const lines = [run("Senior", 0), run("Designer", 0, 680)];
  expect(placesOf(lines, "Senior\n Designer")).toEqual([
    { x: 0, y: 700, width: 60, height: 12 },
    { x: 0, y: 680, width: 80, height: 12 },
  ]);
});

it("finds a long quote by its start, and nothing that is not there", () => {
  expect(
    placesOf([run("Led a team of five people at Ladya and", 0)], "Led a team of five people at Ladya, Kyiv"),
  ).toHaveLength(1);
  expect(placesOf([run("Kyiv", 0)], "Lviv")).toEqual([]);
  expect(placesOf([run("Kyiv", 0)], "K")).toEqual([]);
});

it("never leaves the runs", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 8 })), fc.string({ maxLength: 8 }), (texts, quote) => {
      for (const box of placesOf(
        texts.map((text) => run(text, 0)),
        quote,
      ))
        expect(box.x + box.width).toBeLessThanOrEqual(80.001);
    }),
  );
});
