import { beforeAll, expect, it } from "vitest";
import { firmed } from "../../../core/src/testing/as.ts";
import { BUGS, withBug } from "./bugs.ts";
import { history } from "./history.ts";

beforeAll(() => firmed());

it.each([101, 102, 103])("of seed %s leaves exactly the crossings there were", async (seed) => {
  expect(await history(seed)).toEqual([]);
});

it("catches the planted bug of a mark without its event", async () => {
  const bug = BUGS["an act takes a passed deadline for one that was written down"] ?? {};
  const found = [];
  for (let seed = 1; seed <= 10 && found.length === 0; seed++) found.push(...(await withBug(bug, () => history(seed))));
  expect(found.length).toBeGreaterThan(0);
});
