export type * from "./model.ts";

import { commit } from "../../commit.ts";
import { type Ctx, refuse as refuseAccess, user } from "../../context.ts";
import { newID } from "../../id.ts";
import * as Follow from "../follow/index.ts";
import { MOST_FOLLOWERS, MOST_FOUND } from "../follow/model.ts";
import * as Search from "../index.ts";
import { type Create, type Info, refuse } from "./model.ts";
import { dropped, held, kept, of, restored, SHARED } from "./store.ts";

/** The firm's views and one's own, each in the order of their making. A view shows to each what they may see. */
export async function list(ctx: Ctx): Promise<Listed[]> {
  const { accountID } = user(ctx);
  const [shared, own, followed] = await Promise.all([of(SHARED), of(accountID), Follow.of(accountID)]);
  return [...shared, ...own].map((view) => ({ ...view, following: followed.has(view.viewID) }));
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
  const view: Info = { viewID: newID("view"), ...input, by: user(ctx).accountID, createdAt: ctx.now };
  return commit(ctx, [kept(view)], view);
}

/**
 * Takes a view away, for a day: one's own, or a shared one that one made; an administrator may any shared one. Nobody is
 * told of anybody by it then. @throws view.missing, access.forbidden
 */
export async function remove(ctx: Ctx, viewID: string): Promise<{ viewID: string }> {
  const found = (await list(ctx)).find((one) => one.viewID === viewID);
  const { following: _, ...view } = owned(ctx, viewID, found);
  return commit(ctx, dropped(view, ctx.now), { viewID });
}

/** Brings back one that was taken away; whoever followed it follows it. @throws view.missing, access.forbidden */
export async function restore(ctx: Ctx, viewID: string): Promise<{ viewID: string }> {
  return commit(ctx, restored(owned(ctx, viewID, await held(viewID, ctx.now))), { viewID });
}

/** A view that the asker may take away. */
function owned<View extends Info>(ctx: Ctx, viewID: string, view: View | undefined): View {
  const { accountID, role } = user(ctx);
  const isOwn = view?.by === accountID;
  if (!view || !(view.shared || isOwn)) throw refuse("missing", { viewID });
  if (!isOwn && role !== "administrator") throw refuseAccess("forbidden");
  return view;
}
