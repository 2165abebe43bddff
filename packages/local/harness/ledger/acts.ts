import { randomUUID } from "node:crypto";
import { answered } from "@kolo/core/act";
import { commit } from "@kolo/core/commit";
import type { Ctx } from "@kolo/core/context";
import { newID } from "@kolo/core/id";
import { adjust } from "@kolo/core/motivation/adjustment";
import * as Points from "@kolo/core/motivation/points";
import * as Redemption from "@kolo/core/motivation/redemption";
import { isPossible } from "@kolo/core/motivation/redemption/model";
import { reverse } from "@kolo/core/motivation/reversal";
import type * as Reward from "@kolo/core/motivation/reward";
import * as Standing from "@kolo/core/motivation/standing";
import { accounts, as, NOW } from "../../../core/src/testing/as.ts";
import { friday } from "../../../core/src/testing/paid.ts";
import type { Random } from "../burn/seed.ts";

/** A request as a browser sends it: repeated with its key it must have one effect. */
export interface Request {
  readonly key: string;
  readonly send: (ctx: Ctx) => Promise<unknown>;
  readonly by: () => Ctx;
  /** Somebody else's, sent at the same moment. */
  readonly rival?: Request;
}
const DOERS = [accounts.employee, accounts.recruiter] as const;
const role = (accountID: string) => (accountID === accounts.employee ? ("employee" as const) : ("recruiter" as const));
const manager = () => as("manager");
const administrator = () => as("administrator");

/** What one history knows of: the tasks and wishes that its requests are about. */
export interface Stage {
  readonly random: Random;
  readonly reward: Reward.Info;
  readonly taskIDs: string[];
  readonly wishes: Redemption.Info[];
}

/** As the API does it: the answer of an act that was done is given again, and nothing else happens. */
export async function asked({ key, send, by }: Request): Promise<unknown> {
  const ctx: Ctx = { ...by(), act: { key, hash: "same" } };
  const before = ctx.act && (await answered(ctx.act));
  return before ? before.answer : send(ctx);
}

const request = (by: () => Ctx, send: Request["send"]): Request => ({ key: `harness#${randomUUID()}`, by, send });

/** Promises points for a new task. */
function promise({ random, taskIDs }: Stage): Request {
  const taskID = newID("task");
  const points = 1 + random.below(40);
  const rule = random.one(["all", "share"] as const);
  return request(manager, async (ctx) => {
    const task = { taskID, title: "Count the boxes", points, rule };
    const answer = await commit(ctx, await Points.offered(ctx, accounts.manager, [task]), taskID);
    taskIDs.push(taskID);
    return answer;
  });
}

/** Accepts the work of a task, well done or not. */
function accept({ random, taskIDs }: Stage): Request {
  const taskID = random.one(taskIDs);
  const accountID = random.one(DOERS);
  const work = { taskID, accountID, departmentID: undefined, doneAt: NOW, deadline: friday(NOW) };
  const quality = random.one([2, 3, 4, 4] as const);
  return request(manager, async (ctx) => {
    const { writes, worth } = await Points.awarded(ctx, { ...work, quality });
    return writes.length > 0 ? commit(ctx, writes, { paid: worth?.points, taskID, accountID }) : { paid: 0 };
  });
}

const cancel = ({ random, taskIDs }: Stage): Request => {
  const taskID = random.one(taskIDs);
  return request(manager, async (ctx) => {
    const writes = await Points.released([taskID]);
    return writes.length > 0 ? commit(ctx, writes, {}) : {};
  });
};

const takeBack = ({ random, taskIDs }: Stage): Request => {
  const taskID = random.one(taskIDs);
  return request(manager, (ctx) => reverse(ctx, taskID, { reason: "It was not so" }));
};

/** Asks for the reward, if there is enough for it, in words of its own: done twice it is seen. */
function ask({ random, reward, wishes }: Stage): Request {
  const accountID = random.one(DOERS);
  const words = randomUUID();
  return request(
    () => as(role(accountID)),
    async (ctx) => {
      const wish = await Redemption.ask(ctx, { ...reward, words });
      wishes.push(wish);
      return wish;
    },
  );
}

/** A step of one of the newest wishes, chosen as its page shows it: somebody else takes another one at the same moment. */
function step({ random, wishes }: Stage): Request {
  const wish = random.one(wishes.slice(-2));
  return { ...answer(wish, random), rival: answer(wish, random) };
}

function answer(wish: Redemption.Info, random: Random): Request {
  const isOwner = random.chance(0.2);
  const draw = random.below(12);
  const by = () => (isOwner ? as(role(wish.accountID)) : administrator());
  return request(by, async (ctx) => {
    const shown = await Redemption.find(wish.redemptionID);
    const possible = (isOwner ? OWNERS_STEPS : ANSWERS).filter((act) => isPossible(act, shown));
    const act = possible[draw % possible.length] ?? "return";
    return Redemption.step(ctx, wish.redemptionID, act, { version: shown.version, words: "So it is" });
  });
}
const OWNERS_STEPS = ["withdraw"] as const;
const ANSWERS = ["approve", "decline", "fulfil", "return"] as const;

const correct = ({ random }: Stage): Request => {
  const points = random.below(30) - 10 || 5;
  const accountID = random.one(DOERS);
  const reason = randomUUID();
  return request(administrator, (ctx) => adjust(ctx, { accountID, points, reason }));
};

/** Two look at the standings at the same moment. */
const settle = (): Request => ({ ...look(), rival: look() });
const look = () => request(administrator, (ctx) => Standing.settle(ctx, 2));

const KINDS = [
  promise,
  promise,
  accept,
  accept,
  accept,
  accept,
  ask,
  ask,
  ask,
  ask,
  step,
  step,
  step,
  step,
  cancel,
  takeBack,
  correct,
  settle,
  settle,
  settle,
];

/** The next request somebody sends: of what there is by now. */
export function next(stage: Stage): Request {
  const kind = stage.random.one(KINDS);
  if (stage.taskIDs.length === 0 && [accept, cancel, takeBack].includes(kind)) return promise(stage);
  if (stage.wishes.length === 0 && kind === step) return ask(stage);
  return kind(stage);
}
