import { beforeAll, describe, expect, it } from "vitest";
import { firmed } from "../../../core/src/testing/as.ts";
import { BUGS, withBug } from "./bugs.ts";
import { history } from "./history.ts";

beforeAll(() => firmed());

it.each([1, 2, 3])("history %d with faults, duplicates and six workers leaves books that agree", async (seed) => {
  expect(await history(seed)).toEqual([]);
});

describe("a planted bug is caught", () => {
  const name = "the balance is written apart, after the line";
  it(name, async () => {
    const bug = BUGS[name] ?? {};
    const seeds = [1, 2, 3, 4, 5];
    const found: string[] = [];
    for (const seed of seeds) if (found.length === 0) found.push(...(await withBug(bug, () => history(seed, bug))));
    expect(found).not.toEqual([]);
  });
});
