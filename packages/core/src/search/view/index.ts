export type * from "./model.ts";

import { commit, put, update } from "../../commit.ts";
import { type Ctx, refuse as refuseAccess, user } from "../../context.ts";
import { newID } from "../../id.ts";
import { expiry } from "../../instant.ts";
import * as Follow from "../follow/index.ts";
import { MOST_FOLLOWERS, MOST_FOUND } from "../follow/model.ts";
import * as Search from "../index.ts";
import { ViewEntity } from "./entity.ts";
import { type Create, type Info, refuse } from "./model.ts";

const SHARED = "shared";

/** Views of a home, also those that were taken away. */
async function of(home: string) {
  const { data } = await ViewEntity.query.byHome({ home }).go({ pages: "all" });
  return data;
}

/** The firm's views and one's own, each in the order of their making. A view shows to each what they may see. */
export async function list(ctx: Ctx): Promise<Listed[]> {
  const { accountID } = user(ctx);
  const [shared, own, followed] = await Promise.all([of(SHARED), of(accountID), Follow.of(accountID)]);
  const here = [...shared, ...own].filter(({ expiresAt }) => expiresAt === undefined);
  return here.map(({ home: _, ...view }) => ({ ...view, following: followed.has(view.viewID) }));
}

/** `following`: the asker is told when somebody new is found by it. */
export type Listed = Info & { following: boolean };

/**
 * Begins or ceases to tell the asker of everybody new a view finds. @throws view.missing, view.too_wide when it finds
 * more than 500 now, view.full when 40 follow it
 */
export async function follow(ctx: Ctx, viewID: string, following: boolean): Promise<Listed> {
  const { accountID } = user(ctx);
  const view = (await list(ctx)).find((one) => one.viewID === viewID);
  if (!view) throw refuse("missing", { viewID });
  const key = { accountID, viewID };
  const next = { ...view, following };
  if (view.following === following) return next;
  if (!following) return commit(ctx, Follow.ended(key), next);
  const { order: _, ...filter } = view.filter;
  const [{ total, personIDs }, followers] = await Promise.all([
    Search.found(ctx, filter, MOST_FOUND),
    Follow.followers(viewID),
  ]);
  if (total > MOST_FOUND) throw refuse("too_wide", { total, most: MOST_FOUND });
  if (followers.length >= MOST_FOLLOWERS) throw refuse("full", { most: MOST_FOLLOWERS });
  return commit(ctx, Follow.begun({ ...key, name: view.name, filter }, personIDs), next);
}

/** Keeps a search by name. */
export async function create(ctx: Ctx, input: Create): Promise<Info> {
  const { accountID } = user(ctx);
  const view: Info = { viewID: newID("view"), ...input, by: accountID, createdAt: ctx.now };
  const home = input.shared ? SHARED : accountID;
  return commit(ctx, [put(ViewEntity.create({ ...view, home }))], view);
}

/** Minutes in which a view that was taken away can be brought back. */
const HELD = 24 * 60;

/**
 * Takes a view away, for a day: one's own, or a shared one that one made; an administrator may any shared one. Nobody is
 * told of anybody by it then. @throws view.missing, access.forbidden
 */
export async function remove(ctx: Ctx, viewID: string): Promise<{ viewID: string }> {
  const { key, followers } = await owned(ctx, viewID, false);
  const expiresAt = expiry(ctx.now, HELD);
  const writes = followers.flatMap((follower) => Follow.dropped(follower, expiresAt));
  return commit(ctx, [update(ViewEntity.patch(key).set({ expiresAt })), ...writes], { viewID });
}

/** Brings back one that was taken away, with all who followed it. @throws view.missing, access.forbidden */
export async function restore(ctx: Ctx, viewID: string): Promise<{ viewID: string }> {
  const { key, followers } = await owned(ctx, viewID, true);
  const writes = followers.flatMap(Follow.restored);
  return commit(ctx, [update(ViewEntity.patch(key).remove(["expiresAt"])), ...writes], { viewID });
}

/** A view, gone or here, that the asker may take away. */
async function owned(ctx: Ctx, viewID: string, gone: boolean) {
  const { accountID, role } = user(ctx);
  const all = (await Promise.all([SHARED, accountID].map(of))).flat();
  const view = all.find((one) => one.viewID === viewID && (one.expiresAt !== undefined) === gone);
  if (!view) throw refuse("missing", { viewID });
  if (view.by !== accountID && role !== "administrator") throw refuseAccess("forbidden");
  return { key: { home: view.home, viewID }, followers: await Follow.followers(viewID) };
}
