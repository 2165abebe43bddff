import { parse } from "valibot";
import { beforeAll, expect, it } from "vitest";
import { known } from "../competency/index.ts";
import { type Answer, searched } from "./base.ts";
import { bruteForce } from "./brute-force.ts";
import type { Doc } from "./document.ts";
import { Filter } from "./model.ts";
import { planned, type Sight } from "./plan.ts";
import type { Part } from "./port.ts";
import type { Rates } from "./rates.ts";
import { segmentPart } from "./segment/search.ts";
import { noOver, opened, openedWords, overlaid, type Segment } from "./segment/segment.ts";
import { type Written, written } from "./segment/write.ts";
import { dice, invented } from "./testing/people.ts";
import { asked } from "./testing/questions.ts";

const rates: Rates = { currency: "UAH", per: { EUR: 48.3, USD: 41.7, PLN: 11.35 } };

const read = ({ columns, words }: Written): Segment => ({ ...opened(columns), words: openedWords(words) });
/** A segment as a part, without those that newer parts know. */
function part(segment: Segment, newer: Iterable<string>): Part {
  return segmentPart(segment, overlaid(segment, newer, noOver(segment)));
}

const PEOPLE = 600;
const people = Array.from({ length: PEOPLE }, (_, seed) => invented(seed));
/** A later version of somebody: another person's facts under the same id. */
const later = (doc: Doc, seed: number): Doc => ({ ...invented(seed), personID: doc.personID, rev: doc.rev + 1 });

/** The same base in four shapes: one segment, one compacted twice, a base with a delta and a tail, and a list. */
let live: Doc[] = [];
const shapes: Record<string, Part[]> = {};
let oracle: Part;

beforeAll(() => {
  const roll = dice(99);
  const [early, late] = [people.slice(0, 500), people.slice(500)];
  const gone = new Set(early.filter(() => roll() < 0.04).map(({ personID }) => personID));
  const changed = early
    .filter(({ personID }) => !gone.has(personID) && roll() < 0.08)
    .map((doc, at) => later(doc, 9000 + at));
  const twice = changed.filter(() => roll() < 0.3).map((doc, at) => later(doc, 12_000 + at));
  const now = new Map([...early, ...late, ...changed, ...twice].map((doc) => [doc.personID, doc]));
  for (const personID of gone) now.delete(personID);
  live = [...now.values()];
  oracle = bruteForce(live);
  shapes["one segment"] = [part(read(written(undefined, live)), [])];
  const first = read(written(undefined, early));
  const second = read(written(first, [...changed, ...late.slice(0, 50)], [...gone]));
  const tail = live.filter(({ personID }) =>
    new Set([...twice, ...late.slice(50)].map((doc) => doc.personID)).has(personID),
  );
  shapes["a segment compacted twice"] = [part(read(written(second, tail)), [])];
  const delta = read(written(undefined, [...changed, ...late.slice(0, 50)]));
  const ids = (docs: readonly Doc[]) => docs.map(({ personID }) => personID);
  shapes["a base, a delta and a tail"] = [
    part(first, [...gone, ...ids(changed), ...ids(late), ...ids(tail)]),
    part(delta, ids(tail)),
    bruteForce(tail),
  ];
});

const plain = ({ tally, ...answer }: Answer) => ({
  ...answer,
  tally: Object.fromEntries(
    Object.entries(tally()).map(([name, counts]) => [name, Object.fromEntries([...counts].sort())]),
  ),
});

const QUESTIONS = 1000;
function sightOf(seed: number): Sight | undefined {
  if (seed % 5 !== 0) return undefined;
  const roll = dice(seed);
  const seen = live.filter(() => roll() < 0.3).map(({ personID }) => personID);
  return { people: new Set(seen), pay: new Set(seen.filter(() => roll() < 0.5)) };
}

it.each([0, 1, 2, 3, 4, 5, 6, 7])("every shape answers as one who looks at everybody (%i)", (part) => {
  let hits = 0;
  for (let seed = (part * QUESTIONS) / 8; seed < ((part + 1) * QUESTIONS) / 8; seed++) {
    const filter = parse(Filter, asked(seed));
    const { words, ...rest } = planned(filter, { rates, known: known([]) }, sightOf(seed));
    const languages = seed % 2 === 0 ? [{ code: "uk", level: "b1" } as const, { code: "pl" }] : [];
    const plan = { ...rest, words: words.map((word) => ({ ...word, languages })) };
    const page = { from: seed % 3 === 0 ? 7 : 0, size: 20 };
    const expected = plain(searched([oracle], plan, page));
    for (const [shape, parts] of Object.entries(shapes))
      expect(plain(searched(parts, plan, page)), `${shape}: ${JSON.stringify(filter)}`).toEqual(expected);
    hits += Number(expected.personIDs.length > 0);
  }
  // A question that finds nobody proves little.
  expect(hits).toBeGreaterThan(QUESTIONS / 24);
});
