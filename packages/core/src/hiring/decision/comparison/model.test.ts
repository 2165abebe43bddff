import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Requirement } from "../../vacancy/model.ts";
import { column, median, ranked } from "./model.ts";

const requirements: Requirement[] = [
  { competencyID: "design", level: 3, kind: "must" },
  { competencyID: "print", level: 2, kind: "must" },
  { competencyID: "figma", level: 2, kind: "plus" },
  { competencyID: "video", level: 1, kind: "plus" },
];
const application = (personID: string) =>
  ({ personID, version: 1, status: "active", stageID: "s", card: { name: personID, competencyIDs: [] } }) as never;
const card = (personID: string, accountID: string, grades: Record<string, 1 | 2 | 3 | 4>) => ({
  vacancyID: "v",
  personID,
  interviewID: "i",
  accountID,
  status: "submitted" as const,
  grades: Object.entries(grades).map(([competencyID, grade]) => ({ competencyID, grade })),
  submittedAt: "2026-03-02T10:00:00.000Z",
  version: 1,
});
const compared = (personID: string, ...cards: Record<string, 1 | 2 | 3 | 4>[]) =>
  column(
    requirements,
    application(personID),
    cards.map((grades, index) => card(personID, `a${index}`, grades)),
    false,
  );

describe("median", () => {
  it("is the middle, or the mean of the middle two", () => {
    expect([median([]), median([3]), median([4, 1]), median([4, 1, 2])]).toEqual([undefined, 3, 2.5, 2]);
  });
  it("lies within the spread and does not depend on the order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1 }), (grades) => {
        const middle = median(grades) ?? Number.NaN;
        expect(middle).toBeGreaterThanOrEqual(Math.min(...grades));
        expect(middle).toBeLessThanOrEqual(Math.max(...grades));
        expect(median(grades.toReversed())).toBe(middle);
      }),
    );
  });
});

describe("column", () => {
  it("has each grade with who gave it, the median, the spread and the standing", () => {
    const [design, print] = compared("ann", { design: 2, print: 2 }, { design: 3 }).cells;
    expect(design).toMatchObject({ median: 2.5, low: 2, high: 3, standing: "below" });
    expect(design?.grades.map(({ accountID, grade }) => [accountID, grade])).toEqual([
      ["a0", 2],
      ["a1", 3],
    ]);
    expect(print).toMatchObject({ standing: "met" });
  });
  it("counts failing musts, and musts that nobody has graded", () => {
    expect(compared("ann", { design: 1, figma: 1 })).toMatchObject({ failing: 1, open: 1 });
  });
});

describe("ranked", () => {
  const grade = fc.constantFrom<(1 | 2 | 3 | 4)[]>(1, 2, 3, 4);
  const grades = fc.record({ design: grade, print: grade, figma: grade, video: grade }, { requiredKeys: [] });
  it("never puts a missing must before a met one, whatever the surplus elsewhere", () => {
    fc.assert(
      fc.property(fc.array(fc.array(grades, { maxLength: 3 }), { minLength: 2, maxLength: 6 }), (people) => {
        const columns = people.map((cards, index) => compared(`p${index}`, ...cards));
        const order = ranked(requirements, columns);
        const places = order.map(({ failing, open }) => (failing + open) * 100 + failing);
        expect(places).toEqual(places.toSorted((one, other) => one - other));
      }),
    );
  });
  it("lets medians decide among equals, musts before pluses", () => {
    const order = ranked(requirements, [
      compared("plus", { design: 3, print: 2, figma: 4, video: 4 }),
      compared("must", { design: 4, print: 2, figma: 1, video: 1 }),
      compared("failing", { design: 1, print: 4, figma: 4, video: 4 }),
    ]);
    expect(order.map(({ personID }) => personID)).toEqual(["must", "plus", "failing"]);
  });
});
