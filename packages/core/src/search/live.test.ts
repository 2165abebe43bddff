import { beforeEach, describe, expect, it } from "vitest";
import * as Bucket from "../bucket.ts";
import { commit } from "../commit.ts";
import { known } from "../competency/index.ts";
import { newID } from "../id.ts";
import { plusMinutes } from "../instant.ts";
import * as Person from "../people/person/index.ts";
import { blank } from "../people/person/model.ts";
import { NOW, system } from "../testing/as.ts";
import * as Compaction from "./compaction/index.ts";
import { forgotten, search } from "./live.ts";
import * as Manifest from "./manifest/index.ts";
import type { Filter } from "./model.ts";
import { planned } from "./plan.ts";
import { unpacked } from "./segment/pack.ts";
import * as Tail from "./tail/index.ts";
import { dice } from "./testing/people.ts";

const house = { rates: { currency: "UAH", per: {} }, known: known([]) } as const;
let later = 0;
/** Each run of the compaction comes so many minutes after the one before. */
const compact = (minutes = 10) => {
  later += minutes;
  return Compaction.compact(system(plusMinutes(new Date().toISOString(), later)));
};
const somebody = (name: string, given: Partial<Person.Info> = {}): Person.Info => ({
  ...blank,
  personID: newID("person"),
  name,
  createdAt: NOW,
  createdBy: "system:test",
  updatedAt: NOW,
  version: 1,
  ...given,
});
const enter = async (person: Person.Info) => {
  await commit(system(), Person.created(person), null);
  return person;
};
const rename = async (person: Person.Info, name: string) => {
  const next = { ...person, name };
  await commit(
    system(),
    Person.changed(person, next, (fresh) => fresh),
    null,
  );
  return { ...next, version: person.version + 1 };
};
const found = async (filter: Filter) => search(planned(filter, house), { from: 0, size: 50 });
const names = async (text: string) => (await found({ text })).personIDs.length;
/** Enough that a compaction is due. */
const crowd = async (name: string) => {
  for (let one = 0; one < 60; one++)
    await enter(
      somebody(`${name} Crowd`, { headline: "x".repeat(290), custom: { [newID("field")]: "long words ".repeat(60) } }),
    );
};

beforeEach(forgotten);

describe("a search sees what was written before it", () => {
  it("in the tail, in a segment, in a change of what is in a segment, and after the tail was cleared", async () => {
    const person = await enter(somebody("Zlata First"));
    expect(await names("zlata")).toBe(1);
    await compact();
    await crowd("Anybody");
    await compact();
    expect((await Manifest.find(true))?.segments[0]?.count).toBeGreaterThan(60);
    expect(await names("zlata")).toBe(1);
    await rename(person, "Yarka First");
    expect([await names("zlata"), await names("yarka")]).toEqual([0, 1]);
    await compact();
    await compact();
    expect((await Tail.list()).length).toBeLessThan(5);
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

it("hides who is gone at once, and keeps nothing of them after the next compaction", async () => {
  const person = await enter(somebody("Wolfram Vanishing", { city: "Vanishville" }));
  await crowd("Some");
  await compact();
  await commit(system(), [Tail.gone(person.personID, 2)], null);
  expect(await names("wolfram")).toBe(0);
  await compact();
  await compact(120);
  await compact(120);
  const objects = await Bucket.list(Bucket.keys.search(""));
  for (const { key } of objects) {
    const bytes = (await Bucket.read(key)) ?? new Uint8Array();
    expect(readIn(key, bytes).toLowerCase()).not.toMatch(/wolfram|vanishing|vanishville/);
  }
  expect(JSON.stringify(await Tail.list())).not.toContain("Wolfram");
});
/** What can be read in a part of a segment: texts, and of its words the letters. */
function readIn(key: string, bytes: Uint8Array): string {
  if (key.endsWith(".folded")) return "";
  const { meta, column } = unpacked(bytes);
  return JSON.stringify(meta) + (key.endsWith(".words") ? Buffer.from(column("letters")).toString() : "");
}

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
      const manifest = await Manifest.find(true);
      const key = Bucket.keys.search(`${manifest?.segments[0]?.segmentID}.${what}`);
      await Bucket.remove(key);
      await Bucket.write(key, "rubbish", "application/gzip");
      const fallen = await found({ text: "ulrike", all: undefined });
      expect(fallen.personIDs).toContain(person.personID);
      expect(fallen.incomplete).toBe(true);
      await compact();
      const again = await found({ text: `ulrike ${what}` });
      expect([again.personIDs, again.incomplete]).toEqual([[person.personID], false]);
      expect((await found({ text: `after${what}` })).tally.total).toBe(60);
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
  expect((await found({ text: "racing" })).tally.total).toBe(60);
});

it.each([0, 5, 10, 15])(
  "no search misses what was written before it, whoever writes and compacts meanwhile (%i)",
  async (first) => {
    let misses = 0;
    for (let seed = first; seed < first + 5; seed++) misses += await raced(seed);
    expect(misses).toBe(0);
  },
);

/** Three writers, two compactors and a reader at once; how often a writer's own words were not found at once. */
async function raced(seed: number): Promise<number> {
  const roll = dice(seed + 1);
  let misses = 0;
  const writing = async (writer: number) => {
    let person = await enter(somebody(`Start${seed}w${writer} Race`));
    for (let turn = 0; turn < 3; turn++) {
      const name = `Turn${seed}w${writer}t${turn}`;
      person = roll() < 0.7 ? await rename(person, `${name} Race`) : await enter(somebody(`${name} Race`));
      if (roll() < 0.2) forgotten();
      const hit = await search(planned({ text: name }, house), { from: 0, size: 5 });
      misses += Number(!hit.personIDs.includes(person.personID));
    }
  };
  const compacting = async () => {
    for (let turn = 0; turn < 2; turn++) await compact(400);
  };
  await Promise.all([writing(0), writing(1), writing(2), compacting(), compacting()]);
  return misses;
}
