export type * from "./model.ts";

import { can, need } from "../../access/policy/model.ts";
import { commit, put, refuse as refuseDB, update, type Write } from "../../commit.ts";
import { type Ctx, user } from "../../context.ts";
import { newID } from "../../id.ts";
import { RewardEntity } from "./entity.ts";
import * as Model from "./model.ts";

/** The catalogue, the cheapest first: what is offered to this person; whoever keeps it sees all. */
export async function list(ctx: Ctx): Promise<Model.Info[]> {
  const actor = user(ctx);
  const { data } = await RewardEntity.query.all({}).go({ pages: "all" });
  const isKeeper = can(actor, "reward", "edit", undefined);
  return data
    .filter((reward) => isKeeper || (reward.status === "offered" && Model.isFor(reward, actor.departmentID)))
    .toSorted((one, other) => one.price - other.price);
}

/** One reward. @throws reward.missing */
export async function get(rewardID: string): Promise<Model.Info> {
  const { data } = await RewardEntity.get({ rewardID }).go({ consistent: true });
  if (!data) throw Model.refuse("missing");
  return data;
}

/** Adds a reward to the catalogue. */
export async function create(ctx: Ctx, input: Model.Create): Promise<Model.Info> {
  need(ctx, "reward", "edit", undefined);
  const reward: Model.Info = {
    ...input,
    rewardID: newID("reward"),
    status: "offered",
    createdAt: ctx.now,
    version: 1,
  };
  return commit(ctx, [put(RewardEntity.create(reward))], reward);
}

/**
 * Changes a reward, withdraws it or offers it again. Who has asked for it keeps what they asked for, at its price.
 * @throws db.stale with the fresh reward, also when one was asked for since the number left was read
 */
export async function edit(ctx: Ctx, rewardID: string, { seenLeft, ...input }: Model.Edit): Promise<Model.Info> {
  need(ctx, "reward", "edit", undefined);
  const before = await get(rewardID);
  if (before.version !== input.version) throw refuseDB("stale", { fresh: before });
  const { createdAt } = before;
  // Without a change of the number, what was asked for meanwhile is simply kept.
  const next: Model.Info = { ...input, rewardID, createdAt, version: input.version + 1 };
  const { rewardID: _, createdAt: __, ...values } = next;
  const gone = (["words", "left", "money"] as const).filter((name) => values[name] === undefined);
  const isSame = input.left === seenLeft;
  const { left, ...rest } = values;
  const patch = RewardEntity.patch({ rewardID })
    .set(isSame ? rest : { ...rest, left })
    .remove(isSame ? gone.filter((name) => name !== "left") : gone)
    .where((field, { eq, notExists }) =>
      [
        eq(field.version, input.version),
        ...(isSame ? [] : [seenLeft === undefined ? notExists(field.left) : eq(field.left, seenLeft)]),
      ].join(" AND "),
    );
  return commit(ctx, [update(patch, async () => refuseDB("stale", { fresh: await get(rewardID) }))], next);
}

/** One of it less, at the terms that were seen; for the transaction of the wish. */
export function taken({ rewardID, version, left }: Model.Info): Write {
  const offered = { status: "offered" } as const;
  const patch =
    left === undefined
      ? RewardEntity.patch({ rewardID }).set(offered)
      : RewardEntity.patch({ rewardID }).subtract({ left: 1 });
  const still = patch.where((field, { eq, gte, notExists }) =>
    [
      eq(field.version, version),
      eq(field.status, "offered"),
      left === undefined ? notExists(field.left) : gte(field.left, 1),
    ].join(" AND "),
  );
  return update(still, async () => lost(await get(rewardID), version));
}

const lost = (fresh: Model.Info, version: number) => {
  if (fresh.status === "withdrawn") return Model.refuse("withdrawn");
  if (fresh.version !== version) return Model.refuse("changed", { fresh });
  return Model.refuse("none_left", { fresh });
};

/** One of it back, for the transaction that declines or returns a wish; nothing where there is no number. */
export async function back(rewardID: string): Promise<Write[]> {
  const { left } = await get(rewardID);
  if (left === undefined) return [];
  const added = RewardEntity.patch({ rewardID }).add({ left: 1 });
  return [update(added.where((field, { exists }) => exists(field.left)))];
}
