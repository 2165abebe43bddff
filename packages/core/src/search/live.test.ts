import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import * as Bucket from "../bucket.ts";
import { commit } from "../commit.ts";
import { known } from "../competency/index.ts";
import { newID } from "../id.ts";
import { firmed, system } from "../testing/as.ts";
import { forgotten, refreshed, search } from "./live.ts";
import * as Manifest from "./manifest/index.ts";
import type { Filter } from "./model.ts";
import { planned } from "./plan.ts";
import * as Tail from "./tail/index.ts";
import { compact, enter, raced, rename, somebody } from "./testing/race.ts";
import { waiting } from "./testing/waiting.ts";

const house = { rates: { currency: "UAH", per: {} }, known: known([]) } as const;
const found = async (filter: Filter) => search(planned(filter, house), { from: 0, size: 50 }, await refreshed());
const names = async (text: string) => (await found({ text })).personIDs.length;
const manifest = async () => Manifest.among(await Tail.read());
/** Enough that a compaction is due. */
const crowd = async (name: string) => {
  for (let one = 0; one < 60; one++)
    await enter(
      somebody(`${name} Crowd`, { headline: "x".repeat(290), custom: { [newID("field")]: "long words ".repeat(60) } }),
    );
};

beforeAll(() => firmed());
beforeEach(forgotten);
afterEach(() => vi.useRealTimers());

describe("a search sees what was written before it", () => {
  it("in the tail, in a segment, in a change of what is in a segment, and after the tail was cleared", async () => {
    const person = await enter(somebody("Zlata First"));
    expect(await names("zlata")).toBe(1);
    await compact();
    await crowd("Anybody");
    await compact();
    expect((await manifest())?.segments[0]?.count).toBeGreaterThan(60);
    expect(await names("zlata")).toBe(1);
    await rename(person, "Yarka First");
    expect([await names("zlata"), await names("yarka")]).toEqual([0, 1]);
    await compact();
    await compact();
    expect((await waiting()).length).toBeLessThan(5);
    expect([await names("zlata"), await names("yarka")]).toEqual([0, 1]);
  });

  it("also when this process knew older segments and changes", async () => {
    const person = await enter(somebody("Quentin Known"));
    expect(await names("quentin")).toBe(1);
    const renamed = await rename(person, "Rosalind Known");
    await crowd("Others");
    await compact();
    expect([await names("quentin"), await names("rosalind")]).toEqual([0, 1]);
    await compact();
    await rename(renamed, "Sigrid Known");
    expect([await names("rosalind"), await names("sigrid")]).toEqual([0, 1]);
  });
});

it("finds nobody who went while it slept, so long that nothing tells of them any more", async () => {
  const person = await enter(somebody("Xenia Slept"));
  expect(await names("xenia")).toBe(1);
  await commit(system(), [Tail.gone(person.personID, 2)], null);
  await crowd("Meanwhile");
  for (const minutes of [0, 120, 120]) await compact(minutes);
  expect((await waiting()).map(({ personID }) => personID)).not.toContain(person.personID);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 180_000 });
  expect(await Promise.all([names("xenia"), names("xenia")])).toEqual([0, 0]);
});

it("asks anew where it slept in the midst of its first question", async () => {
  const now = Date.now();
  vi.useFakeTimers({ toFake: ["Date"], now });
  const asked = refreshed();
  vi.setSystemTime(now + 180_000);
  expect((await asked).asked).toBe(now + 180_000);
});

it("hides who is gone at once", async () => {
  const person = await enter(somebody("Wolfram Vanishing", { city: "Vanishville" }));
  await crowd("Some");
  await compact();
  await commit(system(), [Tail.gone(person.personID, 2)], null);
  expect(await names("wolfram")).toBe(0);
  await compact();
  expect(await names("wolfram")).toBe(0);
});

describe("a segment that cannot be read", () => {
  it.each(["columns", "words"])(
    "(its %s) gives way to the last good one, which is said, and is made anew",
    async (what) => {
      const person = await enter(somebody(`Ulrike ${what}`));
      await crowd(`Before${what}`);
      await compact();
      await crowd(`After${what}`);
      await compact();
      forgotten();
      const made = await manifest();
      const key = Bucket.keys.search(`${made?.segments[0]?.segmentID}.${what}`);
      await Bucket.remove(key);
      await Bucket.write(key, "rubbish", "application/gzip");
      const fallen = await found({ text: "ulrike", all: undefined });
      expect(fallen.personIDs).toContain(person.personID);
      expect(fallen.incomplete).toBe(true);
      await compact();
      const again = await found({ text: `ulrike ${what}` });
      expect([again.personIDs, again.incomplete]).toEqual([[person.personID], false]);
      expect((await found({ text: `after${what}` })).total).toBe(60);
    },
  );
});

it("whoever writes much is told to compact, once for so much", async () => {
  Tail.pressing();
  await enter(somebody("Little Written"));
  expect(Tail.pressing()).toBe(false);
  await crowd("Pressing");
  expect([Tail.pressing(), Tail.pressing()]).toEqual([true, false]);
});

it("two compactions at once are harmless", async () => {
  await crowd("Racing");
  await Promise.all([compact(), compact(), compact()]);
  await Promise.all([compact(), compact()]);
  forgotten();
  expect((await found({ text: "racing" })).total).toBe(60);
});

it.each([0, 5, 10, 15])(
  "no search misses what was written before it, whoever writes and compacts meanwhile (%i)",
  async (first) => {
    for (let seed = first; seed < first + 5; seed++)
      expect(await raced(seed, house.known)).toEqual({ searches: 9, misses: 0 });
  },
);
