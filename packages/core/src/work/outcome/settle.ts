import { batch } from "../../batch.ts";
import { commit, put, remove, type Write } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import { Refused } from "../../error.ts";
import { WHOLE_FIRM } from "../../firm/model.ts";
import * as Burn from "../burn/index.ts";
import { type Count, NOTHING, plus, weekOf } from "../lateness/model.ts";
import { CellEntity, OutcomeEntity, WaitingEntity } from "./entity.ts";
import * as Model from "./model.ts";

interface Waiting {
  readonly waitingID: string;
  readonly lines: readonly Model.Line[];
}

/** Lines that one transaction takes in: each is up to four items of it. An act's own lines stay together. */
const TOGETHER = 24;
const PAGE = 100;

/**
 * Takes in what waits: rows and weeks. Whoever reads them does so first (one pass), and the clock does so each minute. Two
 * at once do no harm: a line leaves the door in the transaction that counts it, and the later word about a promise wins.
 */
export async function settle(ctx: Ctx, passes = 1): Promise<void> {
  for (let pass = 0; pass < passes; pass++) {
    const { data, cursor } = await WaitingEntity.query.only({}).go({ limit: PAGE, consistent: true });
    for (const group of grouped(data)) await counted(ctx, group);
    if (cursor === null) return;
  }
}

function grouped(all: readonly Waiting[]): Waiting[][] {
  const groups: Waiting[][] = [];
  let lines = TOGETHER;
  for (const one of all) {
    lines += one.lines.length;
    if (lines > TOGETHER) {
      groups.push([]);
      lines = one.lines.length;
    }
    groups.at(-1)?.push(one);
  }
  return groups;
}

async function counted(ctx: Ctx, group: readonly Waiting[]): Promise<void> {
  const gone = group.map(({ waitingID }) =>
    remove(WaitingEntity.remove({ waitingID }).where(({ lines }, { exists }) => exists(lines))),
  );
  try {
    const rows = await rowsAfter(group.flatMap(({ lines }) => lines));
    await commit({ ...ctx, act: undefined }, [...rows.map(written), ...(await weeksAfter(rows)), ...gone], null);
  } catch (error) {
    // Somebody else has just taken these in, or others of the same weeks: what still waits is taken in the next time.
    if (!(error instanceof Refused)) throw error;
  }
}

type Stored = Model.Row & { readonly change: number };
interface Change {
  readonly before: Stored | undefined;
  readonly after: Model.Row;
}

const keyOf = ({ kind, id, at }: Model.Promised) => `${kind}/${id}/${at}`;

/** The rows that these lines change, as they were and as they will be. */
async function rowsAfter(lines: readonly Model.Line[]): Promise<Change[]> {
  const keys = lines.map(({ kind, id, at }) => ({ kind, id, at }));
  const stored: Stored[] = await batch(keys, (some) => OutcomeEntity.get(some).go({ consistent: true }));
  const changes = new Map<string, { before: Stored | undefined; after: Model.Row | undefined }>(
    stored.map((row) => [keyOf(row), { before: row, after: undefined }]),
  );
  for (const line of lines) {
    const key = keyOf(line);
    const { before, after } = changes.get(key) ?? {};
    const current = after ?? before;
    const blame = await blameOf(current, line);
    changes.set(key, { before, after: (blame && Model.taken(current, line, blame)) ?? after });
  }
  return [...changes.values()].flatMap(({ before, after }) => (after ? [{ before, after }] : []));
}

/** Who kept it; who answered when it burnt, which only the ledger of crossings tells: nothing else is taken for one. */
async function blameOf(row: Model.Row | undefined, line: Model.Line): Promise<Model.Blame | undefined> {
  const { kind, id, at, departmentID = WHOLE_FIRM, responsibleID } = line;
  if (line.state !== "late" || row?.state === "late") return { departmentID, responsibleID };
  const burn = await Burn.one(kind, id, at);
  return burn && { departmentID: burn.departmentID ?? WHOLE_FIRM, responsibleID: burn.responsibleID };
}

function written({ before, after }: Change): Write {
  const row = { ...after, change: (before?.change ?? 0) + 1 };
  if (!before) return put(OutcomeEntity.create(row));
  return put(OutcomeEntity.put(row).where(({ change }, { eq }) => eq(change, before.change)));
}

/** The weeks that these rows count in, with the difference they make. */
async function weeksAfter(changes: readonly Change[]): Promise<Write[]> {
  const sums = new Map<string, { key: Key; weeks: Map<string, Count> }>();
  const add = (row: Model.Row, sign: 1 | -1) => {
    const week = weekOf(row.dueOn);
    const key = { departmentID: row.departmentID, season: Model.seasonOf(week), holderID: Model.holderOf(row) };
    const name = JSON.stringify(key);
    const { weeks } = sums.get(name) ?? { weeks: new Map<string, Count>() };
    weeks.set(week, plus(weeks.get(week) ?? NOTHING, Model.weight(row), sign));
    sums.set(name, { key, weeks });
  };
  for (const { before, after } of changes) {
    if (before) add(before, -1);
    add(after, 1);
  }
  const moved = [...sums.values()].filter(({ weeks }) => [...weeks.values()].some(isSomething));
  const cells = await batch(
    moved.map(({ key }) => key),
    (some) => CellEntity.get(some).go({ consistent: true }),
  );
  return moved.map(({ key, weeks }) => {
    const old = cells.find(
      (cell) => cell.departmentID === key.departmentID && cell.season === key.season && cell.holderID === key.holderID,
    );
    return cellWritten(key, old, added(old?.weeks ?? {}, weeks));
  });
}

type Key = Pick<Model.Cell, "departmentID" | "season" | "holderID">;
const isSomething = (count: Count) => Object.values(count).some((value) => value !== 0);

const added = (before: Model.Cell["weeks"], more: Map<string, Count>): Model.Cell["weeks"] => {
  const weeks = { ...before };
  for (const [week, count] of more) {
    const old = weeks[week];
    weeks[week] = Model.tupleOf(plus(old ? Model.countIn(old) : NOTHING, count));
  }
  return weeks;
};

/** A side's weeks in place of what they were; lost when they changed meanwhile. */
export function cellWritten(key: Key, old: { change: number } | undefined, weeks: Model.Cell["weeks"]): Write {
  if (!old) return put(CellEntity.create({ ...key, weeks, change: 1 }));
  const cell = CellEntity.put({ ...key, weeks, change: old.change + 1 });
  return put(cell.where(({ change }, { eq }) => eq(change, old.change)));
}
