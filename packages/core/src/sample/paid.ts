import * as Account from "../access/account/index.ts";
import type { Info as Colleague } from "../access/account/model.ts";
import * as Roll from "../access/roll/index.ts";
import { adjust } from "../motivation/adjustment/index.ts";
import * as Redemption from "../motivation/redemption/index.ts";
import * as Reward from "../motivation/reward/index.ts";
import * as Thanks from "../motivation/thanks/index.ts";
import * as Task from "../work/task/index.ts";
import { departments } from "./house.ts";
import { once } from "./once.ts";
import { as, moment, type Order, pick, team } from "./order.ts";
import { GIFT, REWARDS, THANKS, WORK } from "./paid-words.ts";

/** How long ago work was promised, in days: some months, so that everybody has a past to compare with. */
const PROMISED_AGO = [118, 84, 47, 12] as const;
/** How each was accepted, and how many days it took of the four it had. */
const GRADES = [4, 3, 4, 2, 3, 4, 1] as const;
const TOOK = [2, 3, 1, 3, 2, 6, 2] as const;

/** Work that was paid, well and less well, in time and late; what is thanked for; what points buy, and who wished for it. */
export async function rewarded(order: Order): Promise<void> {
  const [keeper] = await Promise.all((await Roll.members()).map(Account.get));
  for (const [index, { key }] of departments.entries()) {
    const [head, ...others] = team(order, key);
    if (!head) continue;
    for (const [turn, ago] of PROMISED_AGO.entries())
      await worked(order, { head, doer: pick(others, turn + index), turn: index + turn * departments.length, ago });
    await thanked(order, { from: head, to: pick(others, index), turn: index });
  }
  if (keeper) await stocked(order, keeper);
}

interface Work {
  readonly head: Colleague;
  readonly doer: Colleague;
  readonly turn: number;
  readonly ago: number;
}

async function worked(order: Order, { head, doer, turn, ago }: Work): Promise<void> {
  const title = pick(WORK, turn)[order.locale];
  const at = (days: number) => moment(order, days, 9 + (turn % 6));
  const deadline = { localDate: at(ago - 4).slice(0, 10), zone: head.zone };
  const points = 10 + 5 * (turn % 5);
  const rule = turn % 3 === 0 ? ("share" as const) : ("all" as const);
  const { departmentID } = doer;
  const draft = { title, points, rule, departmentID, responsibleID: doer.accountID, deadline };
  const task = await once(as(head, at(ago)), `work-${turn}`, (ctx) => Task.create(ctx, draft));
  const done = at(ago - pick(TOOK, turn));
  const handed = await once(as(doer, done), `work-done-${turn}`, (ctx) =>
    Task.submit(ctx, task.taskID, { version: task.version }),
  );
  const accept = { quality: pick(GRADES, turn), version: handed.version };
  await once(as(head, done), `work-paid-${turn}`, (ctx) => Task.accept(ctx, task.taskID, accept));
}

async function thanked(order: Order, { from, to, turn }: { from: Colleague; to: Colleague; turn: number }) {
  const words = pick(THANKS, turn)[order.locale];
  const at = moment(order, 2 + turn * 3, 15);
  await once(as(from, at), `thanks-${turn}`, (ctx) => Thanks.say(ctx, { toID: to.accountID, words }));
}

/** The catalogue, two wishes of who has earned enough, and points for the visitor to try it with. */
async function stocked(order: Order, keeper: Colleague): Promise<void> {
  const { currency } = order.firm;
  const rewards = [];
  for (const [index, { name, money, ...terms }] of REWARDS.entries()) {
    const reward = {
      ...terms,
      name: name[order.locale],
      audience: [],
      ...(money && { money: { minor: money, currency } }),
    };
    rewards.push(await once(as(keeper, moment(order, 120, 8)), `reward-${index}`, (ctx) => Reward.create(ctx, reward)));
  }
  const gift = { accountID: keeper.accountID, points: 60, reason: GIFT[order.locale] };
  await once(as(keeper, order.now), "gift", (ctx) => adjust(ctx, gift));
  const [praise, , mug] = rewards;
  const wishers = team(order, "engineering").slice(1, 3);
  for (const [index, reward] of [praise, mug].entries()) {
    const wisher = wishers[index];
    if (!(reward && wisher)) continue;
    await once(as(wisher, moment(order, 1, 10 + index)), `wish-${index}`, (ctx) => Redemption.ask(ctx, reward));
  }
}
