export type * from "./model.ts";

import * as Account from "../../access/account/index.ts";
import { refuse as refuseAccount } from "../../access/account/model.ts";
import { need } from "../../access/policy/model.ts";
import { commit, put, remove } from "../../commit.ts";
import { type Ctx, user } from "../../context.ts";
import { opened, sealed } from "../../cursor.ts";
import { newID } from "../../id.ts";
import * as Notice from "../../notice/inbox/index.ts";
import { ThanksEntity } from "./entity.ts";
import * as Model from "./model.ts";

/** Thanks a colleague before everybody; they hear of it. @throws thanks.oneself, account.missing, account.has_left */
export async function say(ctx: Ctx, { toID, words }: Model.Say): Promise<Model.Info> {
  need(ctx, "points", "read", undefined);
  const byID = user(ctx).accountID;
  if (toID === byID) throw Model.refuse("oneself");
  const [by, to] = await Promise.all([Account.get(byID), Account.get(toID)]);
  if (to.status === "left") throw refuseAccount("has_left");
  const thanks: Model.Info = { thanksID: newID("thanks"), toID, byID, words, at: ctx.now };
  const about = `thanks#${thanks.thanksID}`;
  const notice = { accountID: toID, about, code: "thanks.received" as const, data: { name: by.name, words } };
  return commit(ctx, [put(ThanksEntity.create(thanks)), ...Notice.posted(ctx, notice)], thanks);
}

/** Takes one's own words back. @throws thanks.missing, thanks.not_yours */
export async function takeBack(ctx: Ctx, toID: string, thanksID: string): Promise<object> {
  const { data } = await ThanksEntity.get({ toID, thanksID }).go({ consistent: true });
  if (!data) throw Model.refuse("missing");
  if (data.byID !== user(ctx).accountID) throw Model.refuse("not_yours");
  return commit(ctx, [remove(ThanksEntity.remove({ toID, thanksID }))], {});
}

const PAGE = 30;

/** The firm's thanks, newest first; or those to one person. */
export async function list(ctx: Ctx, toID: string | undefined, cursor?: string) {
  need(ctx, "points", "read", undefined);
  const query = toID ? ThanksEntity.query.byReceiver({ toID }) : ThanksEntity.query.wall({});
  const name = `thanks#${toID ?? ""}`;
  const page = await query.go({ order: "desc", limit: PAGE, cursor: opened(ctx, name, cursor) ?? null });
  return { thanks: page.data as Model.Info[], cursor: sealed(ctx, name, page.cursor) };
}
