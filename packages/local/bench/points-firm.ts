import { BalanceEntity, EntryEntity } from "../../core/src/motivation/ledger/entity.ts";
import type { Entry } from "../../core/src/motivation/ledger/model.ts";
import { LevelEntity, ScoreEntity } from "../../core/src/motivation/standing/entity.ts";
import { periodsOf } from "../../core/src/motivation/standing/model.ts";
import { filled } from "./fill.ts";

/** How many different numbers of points a month's standings hold: a busy firm's, whatever its size. */
const DIFFERENT = 400;
/** What a quarter and a year come to beside a month. */
const LONGER = { month: 1, quarter: 3, year: 9 } as const;
const UNIT = "none";

/** So many people with points in `month`, each with so many lines of the ledger that come to the same score. */
export interface Crowd {
  readonly people: number;
  readonly lines: number;
}

/** Brings the table from one crowd to a larger one. */
export async function paid(month: string, from: Crowd, to: Crowd): Promise<void> {
  await filled(ledger(month, from, to));
  await filled(standings(month, from.people, to.people));
}

const idOf = (index: number) => `acc-${String(index).padStart(26, "0")}`;
const earnedBy = (index: number) => 1 + ((index * 7919) % DIFFERENT);
type Item = Record<string, unknown>;
const item = (operation: { params(): unknown }) => (operation.params() as { Item: Item }).Item;

function* ledger(month: string, from: Crowd, to: Crowd): Generator<Item> {
  for (let index = 0; index < to.people; index++)
    for (let line = index < from.people ? from.lines : 0; line < to.lines; line++)
      yield item(EntryEntity.create(entry(month, index, line)));
}

/** The first line earns all; those after it, wishes that were declined, come to nothing. */
function entry(month: string, index: number, line: number): Entry {
  const earned = line === 0 ? earnedBy(index) : 0;
  return {
    accountID: idOf(index),
    kind: line === 0 ? "award" : "refund",
    ref: `${line === 0 ? "tsk" : "rdm"}-${String(index * 100 + line).padStart(26, "0")}`,
    ...{ points: earned, held: 0, earned, title: "Funnel report of the week" },
    at: `${month}-01T10:00:00.${String(line).padStart(3, "0")}Z`,
    ...{ by: idOf(0), month, unit: UNIT },
  };
}

function* standings(month: string, from: number, to: number): Generator<Item> {
  const periods = Object.entries(periodsOf(month)) as [keyof typeof LONGER, string][];
  for (let index = from; index < to; index++) {
    const accountID = idOf(index);
    yield item(BalanceEntity.put({ accountID, points: earnedBy(index), held: 0 }));
    for (const [span, period] of periods)
      yield item(ScoreEntity.put({ accountID, period, points: pointsIn(span, index), tasks: 1, unit: UNIT }));
  }
  for (const [span, period] of periods)
    for (const [points, people] of levels(span, to)) yield item(LevelEntity.put({ period, points, people }));
}

/** Months are alike and years are not: the longer the period, the more different numbers there are. */
const pointsIn = (span: keyof typeof LONGER, index: number) => earnedBy(index) * LONGER[span] + (index % LONGER[span]);

function levels(span: keyof typeof LONGER, people: number): Map<number, number> {
  const all = new Map<number, number>();
  for (let index = 0; index < people; index++) {
    const points = pointsIn(span, index);
    all.set(points, (all.get(points) ?? 0) + 1);
  }
  return all;
}
