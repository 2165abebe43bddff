import { AsyncLocalStorage } from "node:async_hooks";
import { plusMinutes } from "@kolo/core/instant";
import * as Notice from "@kolo/core/notice/inbox";
import * as Burn from "@kolo/core/work/burn";
import * as Due from "@kolo/core/work/due";
import * as Outcome from "@kolo/core/work/outcome";
import * as Scan from "@kolo/core/work/scan";
import * as Task from "@kolo/core/work/task";
import type { Info as Line } from "@kolo/core/work/trail/model";
import { accounts, as, department, NOW, system } from "../../../core/src/testing/as.ts";
import { asProcess, FAULTS, withFaults } from "../../../core/src/testing/fault.ts";
import { check } from "../../../core/src/work/outcome/check.ts";
import { asked, tried } from "./acts.ts";
import { asAct } from "./bugs.ts";
import { type Crossing, crossings, promises } from "./expected.ts";
import { type Hiring, looked, sought, unsought } from "./hiring.ts";
import { type Random, seeded } from "./seed.ts";

const TASKS = 3;
const TURNS = 10;
const FAULTY = 0.06;
const HOURS = 60;
/** How often a scan, an act or who takes in ends right after a transaction, one of its first. */
const DOOMED = 0.5;
const FIRST = { scan: 3, act: 1, settle: 2 };
/** Longer than the scan leaves a promise alone. */
const LAST_LOOK = 1;

const all = () => as("administrator");
const whole = (taskID: string) => Task.get(all(), taskID);

/** What a history is made of: refusals, crashes, what the SDK gave up on, a scan some of whose looks were befallen. */
const EXPECTED = ["Refused", "Crashed", "TimeoutError", "ThrottlingException"];
const isExpected = (error: unknown): boolean => {
  const { name, cause } = error as Error;
  if (error instanceof AggregateError) return error.errors.every(isExpected);
  return EXPECTED.includes(name) || (cause !== undefined && isExpected(cause));
};

/** Anything else is a finding. */
async function outcome(run: () => Promise<unknown>, found: string[]): Promise<void> {
  try {
    await asProcess(run);
  } catch (error) {
    if (!isExpected(error)) found.push(`unexpected: ${String(error)}`);
  }
}

/** A process that ends after so many more of its transactions. */
const doom = new AsyncLocalStorage<{ left: number }>();
const isLast = (command: string) => {
  const mine = doom.getStore();
  if (!(mine && command.startsWith("TransactWrite"))) return false;
  mine.left -= 1;
  return mine.left === 0;
};

/** What a turn plays with. */
interface Cast {
  readonly taskIDs: readonly string[];
  readonly hiring: Hiring;
}

/** One turn: some acts, some of them sent twice, up to three scans and two who open a page, all at the same moment. */
async function turn(random: Random, { taskIDs, hiring }: Cast, now: string, found: string[]): Promise<void> {
  const tasks = await Promise.all(taskIDs.filter(() => random.chance(0.6)).map(whole));
  // Of two people who act on one task at once, at most one may win.
  const acts = tasks.flatMap(({ task }, index) =>
    [0, 1].slice(random.below(2)).map((who) => ({ run: tried(random, task, now), key: `${now}-${index}-${who}` })),
  );
  if (random.chance(0.6)) acts.push({ run: await sought(random, hiring, now), key: `${now}-hiring` });
  const sent = acts.flatMap(({ run, key }) =>
    Array.from({ length: random.chance(0.3) ? 2 : 1 }, () => () => asAct(() => run(key))),
  );
  const scans = doomed(
    random,
    FIRST.scan,
    Array.from({ length: random.below(4) }, () => clockwork(now)),
  );
  const readers = Array.from({ length: random.below(3) }, () => () => Outcome.settle(system(now), 2));
  const looks = [...scans, ...doomed(random, FIRST.settle, readers)];
  const pick = (command: string) =>
    isLast(command) ? "crash_after" : random.chance(FAULTY) ? random.one(FAULTS) : undefined;
  await withFaults(pick, async () => {
    await Promise.all([...doomed(random, FIRST.act, sent), ...looks].map((run) => outcome(run, found)));
  });
}

/** Of some processes each may have to end in its midst. */
const doomed = (random: Random, first: number, runs: readonly (() => Promise<unknown>)[]) =>
  runs.map((run) => {
    const left = 1 + random.below(first);
    return random.chance(DOOMED) ? () => doom.run({ left }, run) : run;
  });

/** What the clock does each minute. */
const clockwork = (now: string) => async () => {
  await Scan.scan(system(now));
  await Outcome.settle(system(now), 2);
};

/** One seeded history of a few tasks over some days; what does not hold after it. */
export async function history(seed: number): Promise<string[]> {
  const random = seeded(seed);
  const found: string[] = [];
  const born = await Promise.all(
    Array.from({ length: TASKS }, (_, index) => asked(random, NOW, `Task ${index} of ${seed}`)),
  );
  const hiring = await looked(random, NOW);
  const cast = { taskIDs: born.map(({ taskID }) => taskID), hiring };
  let now = plusMinutes(NOW, 2);
  for (let step = 0; step < TURNS; step++) {
    now = plusMinutes(now, 1 + random.below(6 * HOURS));
    await turn(random, cast, now, found);
  }
  const end = plusMinutes(now, LAST_LOOK);
  // Twice: the first look may only warn, the second one finds what burns.
  for (let look = 0; look < 2; look++)
    await Scan.scan(system(end)).catch((error: unknown) => found.push(`scan: ${String(error)}`));
  await Outcome.settle(system(end), SETTLED);
  for (const task of born) found.push(...(await violations(task, end)));
  const until = plusMinutes(end, -LAST_LOOK / 2);
  return [...found, ...(await unsought(hiring, until)), ...(await uncounted(born, until))];
}

/** Passes that take in whatever waits. */
const SETTLED = 20;

/** The rows of tasks are what their histories say, and the weeks of the department what its rows come to. */
async function uncounted(born: readonly Task.Info[], until: string): Promise<string[]> {
  const found = (await check(department.departmentID, SINCE)).map((one) => `weeks: ${JSON.stringify(one)}`);
  const rows = await Outcome.ofDepartment(department.departmentID, SINCE, "9999");
  for (const task of born) {
    const { trail } = await whole(task.taskID);
    const stood = rows
      .filter(({ id }) => id === task.taskID)
      .map(({ state, at, responsibleID, doneAt, cancelled }) => [state, at, responsibleID, doneAt, cancelled === true]);
    const expected = promises(task, trail.toReversed(), until);
    const [is, be] = [JSON.stringify(stood.toSorted(byDay)), JSON.stringify([...expected].toSorted(byDay))];
    if (is !== be) found.push(`${task.title}: rows ${is}, promises ${be}`);
  }
  return found;
}
const SINCE = "2026-01-05";
const byDay = (one: readonly unknown[], other: readonly unknown[]) => String(one[1]).localeCompare(String(other[1]));

async function violations(born: Task.Info, end: string): Promise<string[]> {
  const { task, trail } = await whole(born.taskID);
  const lines = trail.toReversed();
  const expected = crossings(born, lines, plusMinutes(end, -LAST_LOOK / 2));
  const written = (await Burn.of("task", born.taskID)).map(({ at, departmentID, responsibleID }) => ({
    at,
    departmentID,
    ...(responsibleID && { responsibleID }),
  }));
  const same = JSON.stringify(sorted(written)) === JSON.stringify(sorted(expected));
  return [
    ...(same ? [] : [`${born.title}: expected ${JSON.stringify(expected)}, written ${JSON.stringify(written)}`]),
    ...(await notices(born.taskID, written)),
    ...(await indexed(task, end)),
    ...told(born, task, lines),
  ];
}

const sorted = (all: readonly { at: string }[]) => all.toSorted((one, other) => one.at.localeCompare(other.at));

/** Who asked is told of each crossing; that it is once, the notice's own key sees to. */
async function notices(taskID: string, burns: readonly Crossing[]): Promise<string[]> {
  const about = ({ at }: Crossing) => `task.burnt#${taskID}#${at}`;
  const told = await Promise.all(burns.map((burn) => Notice.has(accounts.manager, about(burn))));
  return told.every(Boolean) ? [] : [`${taskID}: a crossing was not told`];
}

/** The index holds a promise in force, and nothing else. */
async function indexed(task: Task.Info, end: string): Promise<string[]> {
  const entry = await Due.of("task", task.taskID);
  const inForce = !["done", "accepted", "cancelled"].includes(task.status) && task.deadline.instant > end;
  return Boolean(entry) === inForce ? [] : [`${task.title}: index says ${entry?.at}, status ${task.status}`];
}

/** The task is what its history says: an act that was answered is not lost to another. */
function told(born: Task.Info, task: Task.Info, lines: readonly Line[]): string[] {
  const deadline = String(lines.findLast(({ code }) => code === "moved")?.data?.to ?? born.deadline.instant);
  const claims = lines.findLast(({ code }) => code === "claimed" || code === "reassigned");
  const responsibleID = claims ? (claims.data?.responsibleID ?? claims.data?.to) : born.responsibleID;
  const [is, was] = [
    [task.deadline.instant, task.responsibleID],
    [deadline, responsibleID],
  ];
  const whole = JSON.stringify(is) === JSON.stringify(was) && task.version === lines.length + 1;
  return whole
    ? []
    : [
        `${task.title}: is ${JSON.stringify(is)}, version ${task.version}; was told ${JSON.stringify(was)}, ${lines.length} acts`,
      ];
}
