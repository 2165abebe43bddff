import { plusMinutes } from "@kolo/core/instant";
import * as Notice from "@kolo/core/notice/inbox";
import * as Burn from "@kolo/core/work/burn";
import * as Due from "@kolo/core/work/due";
import * as Scan from "@kolo/core/work/scan";
import * as Task from "@kolo/core/work/task";
import type { Info as Line } from "@kolo/core/work/trail/model";
import { accounts, as, NOW, system } from "../../../core/src/testing/as.ts";
import { asProcess, FAULTS, withFaults } from "../../../core/src/testing/fault.ts";
import { asked, tried } from "./acts.ts";
import { asAct } from "./bugs.ts";
import { type Crossing, crossings } from "./expected.ts";
import { type Random, seeded } from "./seed.ts";

const TASKS = 3;
const TURNS = 10;
const FAULTY = 0.06;
const HOURS = 60;
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

/** One turn: some acts, some of them sent twice, and up to three scans, all at the same moment. */
async function turn(random: Random, taskIDs: readonly string[], now: string, found: string[]): Promise<void> {
  const tasks = await Promise.all(taskIDs.filter(() => random.chance(0.6)).map(whole));
  // Of two people who act on one task at once, at most one may win.
  const acts = tasks.flatMap(({ task }, index) =>
    [0, 1].slice(random.below(2)).map((who) => ({ run: tried(random, task, now), key: `${now}-${index}-${who}` })),
  );
  const sent = acts.flatMap(({ run, key }) =>
    Array.from({ length: random.chance(0.3) ? 2 : 1 }, () => () => asAct(() => run(key))),
  );
  const scans = Array.from({ length: random.below(4) }, () => () => Scan.scan(system(now)));
  const pick = () => (random.chance(FAULTY) ? random.one(FAULTS) : undefined);
  await withFaults(pick, async () => {
    await Promise.all([...sent, ...scans].map((run) => outcome(run, found)));
  });
}

/** One seeded history of a few tasks over some days; what does not hold after it. */
export async function history(seed: number): Promise<string[]> {
  const random = seeded(seed);
  const found: string[] = [];
  const born = await Promise.all(
    Array.from({ length: TASKS }, (_, index) => asked(random, NOW, `Task ${index} of ${seed}`)),
  );
  let now = NOW;
  for (let step = 0; step < TURNS; step++) {
    now = plusMinutes(now, 1 + random.below(6 * HOURS));
    await turn(
      random,
      born.map(({ taskID }) => taskID),
      now,
      found,
    );
  }
  const end = plusMinutes(now, LAST_LOOK);
  // Twice: the first look may only warn, the second one finds what burns.
  for (let look = 0; look < 2; look++)
    await Scan.scan(system(end)).catch((error: unknown) => found.push(`scan: ${String(error)}`));
  for (const task of born) found.push(...(await violations(task, end)));
  return found;
}

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
