import fc from "fast-check";
import { expect, it } from "vitest";
import type { Level, Requirement } from "../vacancy/model.ts";
import { compared, matched, standing } from "./model.ts";

const level = fc.constantFrom<Level>(1, 2, 3, 4);
const IDS = ["react", "sql", "figma", "sales", "python"];
const requirement = fc.record({
  competencyID: fc.constantFrom(...IDS),
  level,
  kind: fc.constantFrom("must" as const, "plus" as const),
});
const requirements: fc.Arbitrary<Requirement[]> = fc.uniqueArray(requirement, {
  selector: ({ competencyID }) => competencyID,
  minLength: 1,
});
const claim = fc.record({ competencyID: fc.constantFrom(...IDS), level: fc.option(level, { nil: undefined }) });
const face = fc.record({
  competencies: fc.array(claim),
  months: fc.option(fc.nat(600), { nil: undefined }),
  pay: fc.option(fc.nat(9000), { nil: undefined }),
});
/** Musts that are not there at their level, counted the long way. */
const lacking = (asked: Requirement[], { competencies }: { competencies: { competencyID: string; level?: Level }[] }) =>
  asked.filter(({ kind, competencyID, level: least }) => {
    const mine = competencies.filter((one) => one.competencyID === competencyID);
    const best = Math.max(0, ...mine.map((one) => one.level ?? 0));
    return kind === "must" && (mine.length === 0 || (best > 0 && best < least));
  }).length;

it("never puts who lacks a must before who has them all, whatever else they bring", () => {
  fc.assert(
    fc.property(requirements, face, face, fc.option(fc.nat(9000), { nil: undefined }), (asked, one, other, most) => {
      const [first, second] = [matched(asked, most, one), matched(asked, most, other)];
      if (lacking(asked, one) === 0 && lacking(asked, other) > 0) expect(compared(first, second)).toBeLessThan(0);
      expect(first.missing + first.short).toBe(lacking(asked, one));
      expect(Math.sign(compared(first, second)) + Math.sign(compared(second, first))).toBe(0);
    }),
  );
});

const asked: Requirement[] = [
  { competencyID: "react", level: 3, kind: "must" },
  { competencyID: "sql", level: 2, kind: "must" },
  { competencyID: "figma", level: 2, kind: "plus" },
];
const of = (levels: Record<string, Level | undefined>, pay?: number) =>
  matched(asked, 4000, {
    competencies: Object.entries(levels).map(([competencyID, told]) => ({ competencyID, level: told })),
    pay,
  });

it("says of each requirement how it is met", () => {
  const { reasons, missing, short } = of({ react: 2, figma: undefined });
  expect(reasons.map(({ standing }) => standing)).toEqual(["short", "missing", "untold"]);
  expect([missing, short]).toEqual([1, 1]);
});
it("lets a level nobody told pass, one must under its level or missing be near, and more be nothing", () => {
  expect(standing(of({ react: undefined, sql: 2 }))).toBe("fits");
  expect(standing(of({ react: 2, sql: 2, figma: 4 }))).toBe("near");
  expect(standing(of({ sql: 4, figma: 4 }))).toBe("near");
  expect(standing(of({ figma: 4 }))).toBeUndefined();
});
it("orders by pluses, then by what they ask, then by what is proven", () => {
  const best = of({ react: 3, sql: 2, figma: 2 }, 3000);
  const ranked = [best, of({ react: 3, sql: 2, figma: 2 }), of({ react: 4, sql: 4, figma: 4 }, 5000)];
  const more = [of({ react: 3, sql: 2 }, 3000), of({ react: undefined, sql: 2 }, 3000)];
  expect([...more, ...ranked].toSorted(compared)).toEqual([...ranked, ...more]);
  expect([best.pay, ranked[1]?.pay, ranked[2]?.pay]).toEqual(["within", "open", "above"]);
});
