export type * from "./model.ts";
export { list as payroll } from "./payout.ts";

import * as Account from "../../access/account/index.ts";
import { can, need } from "../../access/policy/model.ts";
import * as Roll from "../../access/roll/index.ts";
import { commit, put, refuse as refuseDB, type Write } from "../../commit.ts";
import { author, type Ctx, refuse as refuseAccess, user } from "../../context.ts";
import { opened, sealed } from "../../cursor.ts";
import * as Firm from "../../firm/index.ts";
import { newID } from "../../id.ts";
import * as Revision from "../../live/revision/index.ts";
import * as Notice from "../../notice/inbox/index.ts";
import * as Clock from "../clock/index.ts";
import * as Ledger from "../ledger/index.ts";
import { refuse as refuseLedger, subjectOf, unitOf } from "../ledger/model.ts";
import * as Reward from "../reward/index.ts";
import { isFor, refuse as refuseReward } from "../reward/model.ts";
import { RedemptionEntity } from "./entity.ts";
import * as Model from "./model.ts";
import * as Payout from "./payout.ts";

/**
 * Asks for a reward: its price is held until somebody answers; where nobody needs to, it is spent at once.
 * @throws reward.changed with the fresh reward, reward.withdrawn, reward.none_left, reward.not_for_you, ledger.too_few
 */
export async function ask(ctx: Ctx, { rewardID, version, words }: Model.Ask): Promise<Model.Info> {
  const { accountID, departmentID } = await Account.get(user(ctx).accountID);
  const reward = await Reward.get(rewardID);
  offeredTo(reward, departmentID, version);
  const balance = await Ledger.balance(accountID);
  if (balance.points < reward.price) throw refuseLedger("too_few", { balance });
  const { name, kind, price, money, approval } = reward;
  const status = approval === "none" ? ("approved" as const) : ("asked" as const);
  const redemption: Model.Info = {
    redemptionID: newID("redemption"),
    ...{ accountID, departmentID, rewardID, name, kind, price, money, approval, status },
    steps: [{ status, by: accountID, at: ctx.now, words }],
    askedAt: ctx.now,
    version: 1,
  };
  const isSpent = approval === "none";
  const [headID, line] = await Promise.all([headOf(departmentID), lineOf(ctx, redemption)]);
  const desk = Model.deskOf(redemption, headID);
  return commit(
    ctx,
    [
      Reward.taken(reward),
      put(RedemptionEntity.create({ ...redemption, desk })),
      ...Ledger.entered(ctx, {
        ...line,
        kind: isSpent ? "spend" : "hold",
        points: -price,
        held: isSpent ? 0 : price,
      }),
      ...(isSpent ? Payout.written(ctx, redemption, "due", line.month) : []),
      ...(await asked(ctx, redemption, { desk, headID })),
    ],
    redemption,
  );
}

function offeredTo(reward: Reward.Info, departmentID: string | undefined, version: number) {
  if (reward.status === "withdrawn") throw refuseReward("withdrawn");
  if (!isFor(reward, departmentID)) throw refuseReward("not_for_you");
  if (reward.version !== version) throw refuseReward("changed", { fresh: reward });
  if (reward.left === 0) throw refuseReward("none_left", { fresh: reward });
}

/** What each step does to the points and to what is left, beside the wish itself. */
const FOLLOWS: Record<Model.Act, (ctx: Ctx, wish: Model.Info, line: Line) => Write[] | Promise<Write[]>> = {
  approve: (ctx, wish, line) => [
    ...Ledger.entered(ctx, { ...line, kind: "spend", points: 0, held: -wish.price }),
    ...Payout.written(ctx, wish, "due", line.month),
  ],
  decline: (ctx, wish, line) => unheld(ctx, wish, line),
  withdraw: (ctx, wish, line) => unheld(ctx, wish, line),
  fulfil: (_, wish) => [Revision.raised(subjectOf(wish.accountID))],
  return: async (ctx, wish, line) => [
    ...Ledger.entered(ctx, { ...line, kind: "refund", points: wish.price, held: 0 }),
    ...Payout.written(ctx, wish, "back", line.month),
    ...(await Reward.back(wish.rewardID)),
  ],
};
const unheld = async (ctx: Ctx, { price, rewardID }: Model.Info, line: Line) => [
  ...Ledger.entered(ctx, { ...line, kind: "refund", points: price, held: -price }),
  ...(await Reward.back(rewardID)),
];

/**
 * One step of a wish: yes, no, taken back by who asked, handed over, returned.
 * @throws redemption.missing, redemption.past, db.stale with the fresh wish, access.forbidden
 */
export async function step(ctx: Ctx, redemptionID: string, act: Model.Act, input: Model.Answer): Promise<Model.Info> {
  const before = await find(redemptionID);
  need(ctx, "redemption", act === "withdraw" ? "withdraw" : "answer", before);
  if (before.version !== input.version) throw refuseDB("stale", { fresh: before });
  const next = Model.stepped(before, act, { by: author(ctx), at: ctx.now, words: input.words });
  const [headID, line] = await Promise.all([headOf(before.departmentID), lineOf(ctx, before)]);
  const desk = Model.deskOf(next, headID);
  const stored = put(
    RedemptionEntity.put({ ...next, desk }).where(({ version }, { eq }) => eq(version, before.version)),
    async () => refuseDB("stale", { fresh: await find(redemptionID) }),
  );
  const follows = await FOLLOWS[act](ctx, before, { ...line, reason: input.words });
  return commit(ctx, [stored, ...follows, ...told(ctx, next)], next);
}

/** Whoever asked hears what became of it, unless they took it back themselves. */
const told = (ctx: Ctx, { accountID, redemptionID, status, name, steps }: Model.Info): Write[] =>
  status === "withdrawn"
    ? []
    : Notice.posted(ctx, {
        accountID,
        about: `redemption.${status}#${redemptionID}`,
        code: "redemption.answered",
        data: { status, name, words: steps.at(-1)?.words },
      });

/** So many hear of one wish: each is two items of its transaction. */
const MOST_TOLD = 30;

/** Who may answer hears of a wish on their desk: the head, or the administrators where it lies with the firm. */
async function asked(
  ctx: Ctx,
  { accountID, redemptionID, name }: Model.Info,
  { desk, headID }: { desk: string | undefined; headID: string | undefined },
): Promise<Write[]> {
  if (desk === undefined) return [];
  const told = desk === Model.FIRM ? await Roll.members() : [headID].filter((id) => id !== undefined);
  const others = told.filter((id) => id !== accountID).slice(0, MOST_TOLD);
  const about = `redemption.asked#${redemptionID}`;
  const code = "redemption.asked" as const;
  return others.flatMap((id) => Notice.posted(ctx, { accountID: id, about, code, data: { name } }));
}

type Line = Omit<Ledger.Line, "kind" | "points" | "held">;

async function lineOf(ctx: Ctx, { accountID, redemptionID, departmentID, name }: Model.Info): Promise<Line> {
  const month = await Clock.month(ctx);
  return { accountID, ref: redemptionID, title: name, earned: 0, month, unit: unitOf(departmentID) };
}

async function headOf(departmentID: string | undefined): Promise<string | undefined> {
  const { departments } = await Firm.get();
  return departments.find((one) => one.departmentID === departmentID)?.headID;
}

/** One wish. @throws redemption.missing */
export async function find(redemptionID: string): Promise<Model.Info> {
  const { data } = await RedemptionEntity.get({ redemptionID }).go({ consistent: true });
  if (!data) throw Model.refuse("missing");
  const { desk: _, ...wish } = data;
  return wish;
}

const PAGE = 50;

/** One's own wishes, newest first. */
export async function mine(ctx: Ctx, cursor?: string) {
  const { accountID } = user(ctx);
  const page = await RedemptionEntity.query
    .byAccount({ accountID })
    .go({ order: "desc", limit: PAGE, cursor: opened(ctx, "redemption", cursor) ?? null });
  return { redemptions: page.data.map(bare), cursor: sealed(ctx, "redemption", page.cursor) };
}

/** What waits for this person's answer, the oldest first: on the desk of the department they head, or on the firm's. */
export async function desk(ctx: Ctx, departmentID?: string, cursor?: string) {
  const actor = user(ctx);
  const desk = departmentID ?? (actor.role === "administrator" ? Model.FIRM : actor.departmentID);
  const row = { accountID: "", departmentID: desk === Model.FIRM ? undefined : desk, approval: "head" as const };
  if (desk === undefined || !can(actor, "redemption", "answer", row)) throw refuseAccess("forbidden");
  const query = `redemption#${desk}`;
  const page = await RedemptionEntity.query
    .byDesk({ desk })
    .go({ limit: PAGE, cursor: opened(ctx, query, cursor) ?? null });
  return { redemptions: page.data.map(bare), cursor: sealed(ctx, query, page.cursor) };
}

const bare = ({ desk: _, ...wish }: Model.Info & { desk?: string | undefined }): Model.Info => wish;
