export type * from "./model.ts";

import { commit, put, remove as removed } from "../../commit.ts";
import { type Ctx, refuse as refuseAccess, user } from "../../context.ts";
import { newID } from "../../id.ts";
import { ViewEntity } from "./entity.ts";
import { type Create, type Info, refuse } from "./model.ts";

const SHARED = "shared";

async function of(home: string): Promise<Info[]> {
  const { data } = await ViewEntity.query.byHome({ home }).go({ pages: "all" });
  return data.map(({ home: _, ...view }) => view);
}

/** The firm's views and one's own, each in the order of their making. A view shows to each what they may see. */
export async function list(ctx: Ctx): Promise<Info[]> {
  const [shared, own] = await Promise.all([of(SHARED), of(user(ctx).accountID)]);
  return [...shared, ...own];
}

/** Keeps a search by name. */
export async function create(ctx: Ctx, input: Create): Promise<Info> {
  const { accountID } = user(ctx);
  const view: Info = { viewID: newID("view"), ...input, by: accountID, createdAt: ctx.now };
  const home = input.shared ? SHARED : accountID;
  return commit(ctx, [put(ViewEntity.create({ ...view, home }))], view);
}

/** Takes a view away: one's own, or a shared one that one made; an administrator may any shared one. @throws view.missing */
export async function remove(ctx: Ctx, viewID: string): Promise<{ viewID: string }> {
  const { accountID, role } = user(ctx);
  const view = (await list(ctx)).find((one) => one.viewID === viewID);
  if (!view) throw refuse("missing", { viewID });
  if (view.by !== accountID && role !== "administrator") throw refuseAccess("forbidden");
  const home = view.shared ? SHARED : accountID;
  return commit(ctx, [removed(ViewEntity.remove({ home, viewID }))], { viewID });
}
