import * as Clock from "@kolo/core/motivation/clock";
import * as Standing from "@kolo/core/motivation/standing";
import { periodsOf } from "@kolo/core/motivation/standing/model";
import * as Terms from "@kolo/core/motivation/terms";
import { accounts, as, department, firmed, office } from "../../core/src/testing/as.ts";
import { asked, sessionOf } from "./ask.ts";
import type { Figure } from "./figure.ts";
import { inTable } from "./in-table.ts";
import { metered, type Units } from "./meter.ts";
import { type Crowd, paid } from "./points-firm.ts";

const now = new Date().toISOString();
/** The same acts among few and among many, and among as many with a longer past. */
const CROWDS: readonly Crowd[] = [
  { people: 1_000, lines: 1 },
  { people: 50_000, lines: 1 },
  { people: 50_000, lines: 4 },
];
/** Counts among as many people with more lines may differ by rounding only. */
const SAME = 1.05;
/** The one whose own lines are read: each round of this bench adds some, until they fill a page. */
const OWN_LINES = "what a balance is made of";

/** What points cost through the API, with everything a request does; DynamoDB bills by these units. */
export const measure = (): Promise<Figure[]> =>
  inTable(async () => {
    await firmed();
    return compared();
  });

async function compared(): Promise<Figure[]> {
  const administrator = as("administrator", now);
  await Promise.all((["manager", "employee", "administrator"] as const).map(sessionOf));
  await Terms.change(administrator, { ...(await Terms.get()), monthly: 100_000 });
  await asked("administrator", "POST", "/points/adjust", {
    ...{ accountID: accounts.employee, points: 1_000, reason: "To spend" },
  });
  const month = await Clock.month(administrator);
  const figures: Figure[] = [];
  let before: Crowd = { people: 0, lines: 0 };
  let fewer: Map<string, Units> | undefined;
  for (const crowd of CROWDS) {
    await paid(month, before, crowd);
    await Standing.settle(administrator);
    const units = await costs(month);
    const isSameCrowd = (name: string) => before.people === crowd.people && name !== OWN_LINES;
    for (const [name, one] of units)
      figures.push(
        ...lines(
          `${name}: ${crowd.people} people, lines each ${crowd.lines}`,
          one,
          isSameCrowd(name) ? fewer?.get(name) : undefined,
        ),
      );
    before = crowd;
    fewer = units;
  }
  return figures;
}

/** Each act once, one after the other: what the one brings, the next finds. */
async function costs(month: string): Promise<Map<string, Units>> {
  const task = await handedIn();
  const accept = { version: task.version, quality: 4 };
  const { year } = periodsOf(month);
  const units = new Map<string, Units>();
  const measured = async <Answer>(name: string, act: () => Promise<Answer>): Promise<Answer> => {
    let answer: Answer | undefined;
    units.set(name, await metered(async () => (answer = await act())));
    return answer as Answer;
  };
  await measured("award: accept a task with points", () =>
    asked("manager", "POST", `/task/${task.taskID}/accept`, accept),
  );
  await measured("own page, the award to be taken in", () => asked("employee", "GET", "/points"));
  await measured("own page", () => asked("employee", "GET", "/points"));
  await measured("own page of the year", () => asked("employee", "GET", `/points?period=${year}`));
  await measured("a page of the standings", () => asked("employee", "GET", "/points/standing"));
  await measured("a page of the year's standings", () => asked("employee", "GET", `/points/standing?period=${year}`));
  await measured(OWN_LINES, () => asked("employee", "GET", `/points/account/${accounts.employee}`));
  const reward = await asked<{ rewardID: string; version: number }>("administrator", "POST", "/reward", {
    ...{ name: "Lunch with the head", kind: "lunch", price: 10, left: 5, audience: [], approval: "firm" },
  });
  const { rewardID, version } = reward;
  const wish = await measured("redeem: ask for a reward", () =>
    asked<{ redemptionID: string; version: number }>("employee", "POST", "/redemption", { rewardID, version }),
  );
  const at = `/redemption/${wish.redemptionID}`;
  await measured("redeem: approve it", () =>
    asked("administrator", "POST", `${at}/approve`, { version: wish.version }),
  );
  return units;
}

/** A task with points whose work waits for its acceptance. */
async function handedIn(): Promise<{ taskID: string; version: number }> {
  const { taskID, version } = await asked<{ taskID: string; version: number }>("manager", "POST", "/task", {
    title: "Funnel report",
    ...{ departmentID: department.departmentID, responsibleID: accounts.employee, points: 20 },
    deadline: { localDate: tomorrow(), zone: office.zone },
  });
  return asked("employee", "POST", `/task/${taskID}/submit`, { version });
}

const tomorrow = () => new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);

const lines = (name: string, units: Units, few: Units | undefined): Figure[] =>
  (["reads", "writes"] as const)
    .filter((kind) => units[kind] > 0)
    .map((kind) => ({ name, value: units[kind], unit: kind, bar: few && few[kind] * SAME }));
