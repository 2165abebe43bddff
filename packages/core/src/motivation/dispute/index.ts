export type * from "./model.ts";

import * as Account from "../../access/account/index.ts";
import { need } from "../../access/policy/model.ts";
import { commit, put } from "../../commit.ts";
import { type Ctx, user } from "../../context.ts";
import * as Notice from "../../notice/inbox/index.ts";
import * as Clock from "../clock/index.ts";
import * as Ledger from "../ledger/index.ts";
import { unitOf } from "../ledger/model.ts";
import * as Points from "../points/index.ts";
import * as Total from "../total/index.ts";
import { DisputeEntity } from "./entity.ts";
import * as Model from "./model.ts";

/**
 * Disputes what one's own accepted work was paid; the giver hears of it. Once for a task.
 * @throws dispute.not_yours, dispute.not_settled, dispute.raised
 */
export async function raise(ctx: Ctx, taskID: string, { words }: Model.Raise): Promise<Model.Info> {
  const { accountID } = user(ctx);
  const offer = await Points.find(taskID);
  if (offer?.accountID === undefined) throw Model.refuse("not_settled");
  if (offer.accountID !== accountID) throw Model.refuse("not_yours");
  const { giverID, title, points: offered, status } = offer;
  const paid = status === "reversed" ? 0 : (offer.paid ?? 0);
  const dispute: Model.Info = {
    ...{ taskID, accountID, giverID, title, offered, paid, words },
    at: ctx.now,
    status: "open",
  };
  const notice = {
    accountID: giverID,
    about: `dispute#${taskID}`,
    code: "dispute.raised" as const,
    data: { title, words },
  };
  const created = put(DisputeEntity.create({ ...dispute, openFor: giverID }), () => Model.refuse("raised"));
  return commit(ctx, [created, ...Notice.posted(ctx, notice)], dispute);
}

/**
 * Answers a dispute, with points on top where it is right: no more than was promised in all. They count in this month.
 * @throws dispute.missing, dispute.answered, dispute.too_much, access.forbidden
 */
export async function answer(ctx: Ctx, taskID: string, accountID: string, input: Model.Answer): Promise<Model.Info> {
  const before = await find(taskID, accountID);
  need(ctx, "award", "reverse", before);
  if (user(ctx).accountID === accountID) throw Model.refuse("not_yours");
  const { points, words } = input;
  if (points > before.offered - before.paid) throw Model.refuse("too_much", { most: before.offered - before.paid });
  const next: Model.Info = {
    ...before,
    status: "answered",
    answer: words,
    points,
    answeredBy: user(ctx).accountID,
    answeredAt: ctx.now,
  };
  const stored = put(
    DisputeEntity.put(next).where(({ status }, { eq }) => eq(status, "open")),
    () => Model.refuse("answered"),
  );
  const about = `dispute.answered#${taskID}`;
  const data = { title: before.title, points, words };
  const notice = { accountID, about, code: "dispute.answered" as const, data };
  return commit(ctx, [stored, ...(await paidOnTop(ctx, before, input)), ...Notice.posted(ctx, notice)], next);
}

async function paidOnTop(ctx: Ctx, { taskID, accountID, title }: Model.Info, { points, words }: Model.Answer) {
  if (points === 0) return [];
  const [{ departmentID }, month] = await Promise.all([Account.get(accountID), Clock.month(ctx)]);
  const unit = unitOf(departmentID);
  const line = { accountID, ref: taskID, title, reason: words, month, unit };
  return [
    ...Ledger.entered(ctx, { ...line, kind: "adjust", points, held: 0, earned: points }),
    Total.raised({ month, unit }, { earned: points }),
  ];
}

/** One dispute. @throws dispute.missing */
export async function find(taskID: string, accountID: string): Promise<Model.Info> {
  const dispute = await seek(taskID, accountID);
  if (!dispute) throw Model.refuse("missing");
  return dispute;
}

/** One dispute, if there is one. */
export async function seek(taskID: string, accountID: string): Promise<Model.Info | undefined> {
  const { data } = await DisputeEntity.get({ taskID, accountID }).go({ consistent: true });
  return data ? bare(data) : undefined;
}

const AT_MOST = 50;

/** What waits for one's own answer, the oldest first. */
export async function mine(ctx: Ctx): Promise<Model.Info[]> {
  const { data } = await DisputeEntity.query.open({ openFor: user(ctx).accountID }).go({ limit: AT_MOST });
  return data.map(bare);
}

/** What somebody disputed, newest first. The caller answers for the right to read it. */
export async function ofDoer(accountID: string): Promise<Model.Info[]> {
  const { data } = await DisputeEntity.query.byDoer({ accountID }).go({ order: "desc", limit: AT_MOST });
  return data.map(bare);
}

const bare = ({ openFor: _, ...dispute }: Model.Info & { openFor?: string | undefined }): Model.Info => dispute;
