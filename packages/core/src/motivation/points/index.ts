export type * from "./model.ts";

import { put, update, type Write } from "../../commit.ts";
import { type Ctx, user } from "../../context.ts";
import * as Clock from "../clock/index.ts";
import * as Ledger from "../ledger/index.ts";
import { unitOf } from "../ledger/model.ts";
import * as Terms from "../terms/index.ts";
import * as Total from "../total/index.ts";
import { counted } from "../total/model.ts";
import { BudgetEntity, OfferEntity } from "./entity.ts";
import * as Model from "./model.ts";

/** What is promised for a new task. */
export interface Promised {
  readonly taskID: string;
  readonly title: string;
  readonly points: number;
  readonly rule: Model.Rule;
}

/**
 * Promises points for new tasks out of a giver's budget of this month, for the transaction that creates them: all of
 * them at once, since one budget is written. @throws points.over_budget, at once or when the transaction is sent
 */
export async function offered(ctx: Ctx, giverID: string, tasks: readonly Promised[]): Promise<Write[]> {
  if (tasks.length === 0) return [];
  const [month, { monthly }] = await Promise.all([Clock.month(ctx), Terms.get()]);
  const points = tasks.reduce((sum, task) => sum + task.points, 0);
  const offers = tasks.map((task) =>
    put(OfferEntity.create({ ...task, giverID, month, status: "open", at: ctx.now }), () => Model.refuse("settled")),
  );
  return [reserved({ giverID, month }, points, monthly), ...offers];
}

/** So much more out of a budget; lost when it is not there. A budget without an item has given nothing yet. */
function reserved({ giverID, month }: Pick<Model.Offer, "giverID" | "month">, points: number, monthly: number): Write {
  const over = async () => Model.refuse("over_budget", { left: await leftIn(giverID, month, monthly), points });
  const most = monthly - points;
  const reserving = BudgetEntity.upsert({ month, giverID })
    .add({ ...ZERO, reserved: points })
    .where((field, { lte, notExists }) =>
      most < 0 ? lte(field.reserved, most) : `${notExists(field.reserved)} OR ${lte(field.reserved, most)}`,
    );
  return update(reserving, over);
}

/**
 * Promises something else for a task, or nothing, for the transaction that edits it. More comes out of the budget the
 * first promise came out of. @throws points.settled once the work is accepted; when the transaction is sent: points.over_budget
 */
export async function changed(
  ctx: Ctx,
  taskID: string,
  giverID: string,
  wanted: Promised | undefined,
): Promise<Write[]> {
  const before = await find(taskID);
  if (!wanted) return released([taskID]);
  if (!before) return offered(ctx, giverID, [wanted]);
  if (before.status !== "open" && before.status !== "released") throw Model.refuse("settled");
  const isOpen = before.status === "open";
  const [month, { monthly }] = await Promise.all([isOpen ? before.month : Clock.month(ctx), Terms.get()]);
  const more = wanted.points - (isOpen ? before.points : 0);
  const budget = { giverID: before.giverID, month };
  return [
    turned(before, { ...wanted, month, status: "open" }),
    ...(more > 0 ? [reserved(budget, more, monthly)] : []),
    ...(more < 0 ? [charged(budget, { reserved: more })] : []),
  ];
}

const ZERO = { reserved: 0, given: 0, paid: 0, unpaid: 0, g1: 0, g2: 0, g3: 0, g4: 0 };

/** Gives what was promised for these tasks back to its budgets, for the transaction that cancels them. */
export async function released(taskIDs: readonly string[]): Promise<Write[]> {
  const offers = await Promise.all(taskIDs.map(find));
  const open = offers.filter((offer) => offer?.status === "open").filter((offer) => offer !== undefined);
  const budgets = new Map<string, { giverID: string; month: string; points: number }>();
  for (const { giverID, month, points } of open) {
    const known = budgets.get(`${giverID}/${month}`)?.points ?? 0;
    budgets.set(`${giverID}/${month}`, { giverID, month, points: known + points });
  }
  return [
    ...open.map((offer) => turned(offer, { status: "released" })),
    ...[...budgets.values()].map((budget) => charged(budget, { reserved: -budget.points })),
  ];
}

/** Accepted work, as the task knows it. */
export interface Accepted extends Model.Outcome {
  readonly taskID: string;
  /** Where the one who did it works. */
  readonly departmentID: string | undefined;
}

/**
 * Pays for accepted work, or not, as was promised; for the transaction that accepts it. Unpaid work is a line of no points:
 * each figure about accepted work has its rows in the ledger. What is not paid goes back to the giver's budget. A task is settled once: accepted again after it was reopened, it pays nothing more.
 * @throws points.own_work; when the transaction is sent: points.settled, ledger.twice
 */
export async function awarded(ctx: Ctx, work: Accepted): Promise<{ writes: Write[]; worth?: Model.Worth }> {
  const offer = await find(work.taskID);
  if (offer?.status !== "open") return { writes: [] };
  const { accountID, quality = Model.UNGRADED } = work;
  if (user(ctx).accountID === accountID) throw Model.refuse("own_work");
  const worth = Model.worth(offer, work, quality);
  const month = await Clock.month(ctx);
  const unit = unitOf(work.departmentID);
  const paid = worth.points;
  const count = counted(quality, paid > 0);
  const status = paid > 0 ? ("paid" as const) : ("unpaid" as const);
  const line = { accountID, ref: offer.taskID, title: offer.title, quality, month, unit };
  const writes = [
    turned(offer, { status, accountID, quality, paid, why: worth.why, settledAt: ctx.now }),
    charged(offer, { reserved: paid - offer.points, given: paid, ...count }),
    Total.raised({ month, unit }, { earned: paid, ...count }),
    ...Ledger.entered(ctx, { ...line, kind: "award", points: paid, held: 0, earned: paid }),
  ];
  return { writes, worth };
}

/** What was promised for a task. */
export async function find(taskID: string): Promise<Model.Offer | undefined> {
  const { data } = await OfferEntity.get({ taskID }).go({ consistent: true });
  return data ?? undefined;
}

const PAGE = 50;

/** Somebody's accepted work with points, paid or not, newest first. The caller answers for the right to read it. */
export async function ofDoer(accountID: string): Promise<Model.Offer[]> {
  const { data } = await OfferEntity.query.byDoer({ accountID }).go({ order: "desc", limit: PAGE });
  return data;
}

/** What a giver promised in a month, newest first. The caller answers for the right to read it. */
export async function ofGiver(giverID: string, month: string): Promise<Model.Offer[]> {
  const { data } = await OfferEntity.query.byGiver({ giverID, month }).go({ order: "desc", pages: "all" });
  return data;
}

/** Everybody who promised anything in a month. */
export async function givers(month: string): Promise<Model.Budget[]> {
  const { data } = await BudgetEntity.query.byMonth({ month }).go({ pages: "all" });
  return data;
}

/** How many points a giver may still promise this month. */
export async function left(ctx: Ctx, giverID: string): Promise<number> {
  const [month, { monthly }] = await Promise.all([Clock.month(ctx), Terms.get()]);
  return leftIn(giverID, month, monthly);
}

async function leftIn(giverID: string, month: string, monthly: number): Promise<number> {
  const { data } = await BudgetEntity.get({ month, giverID }).go({ consistent: true });
  return Math.max(0, monthly - (data?.reserved ?? 0));
}

/** An offer in its next state; lost when it is no longer in the state it was read in. */
export const turned = (offer: Model.Offer, next: Partial<Model.Offer>): Write =>
  put(
    OfferEntity.put({ ...offer, ...next }).where(({ status }, { eq }) => eq(status, offer.status)),
    () => Model.refuse("settled"),
  );

type Change = Partial<Omit<Model.Budget, "giverID" | "month">>;
const charged = ({ giverID, month }: Pick<Model.Offer, "giverID" | "month">, change: Change): Write =>
  update(BudgetEntity.upsert({ month, giverID }).add({ ...ZERO, ...change }));
