// @vitest-environment node
import { expect, it } from "vitest";
import { nextOf } from "./next.ts";

const stages = (["new", "interview", "offer", "hired"] as const).map((type) => ({
  stageID: `stg-${type}`,
  name: type,
  type,
}));

it("leads from each stage to the one after it, but hires nobody", () => {
  expect(stages.map(({ stageID }) => nextOf(stages, stageID)?.name)).toEqual([
    "interview",
    "offer",
    undefined,
    undefined,
  ]);
});

it("takes somebody at a stage that is no more to the first", () => {
  expect(nextOf(stages, "stg-gone")?.name).toBe("new");
});
