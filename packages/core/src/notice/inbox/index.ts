export type * from "./model.ts";

import { commit, put, update, type Write } from "../../commit.ts";
import { type Ctx, user } from "../../context.ts";
import { opened, sealed } from "../../cursor.ts";
import * as Revision from "../../live/revision/index.ts";
import { NoticeEntity } from "./entity.ts";
import type { Info, Post, Read } from "./model.ts";

const PAGE = 50;

/**
 * A notice, for the transaction of what it tells of; it also makes the account's open pages look. Told twice, the
 * transaction is refused with `db.stale`. At most one notice per account in one transaction.
 */
export const posted = (ctx: Ctx, { accountID, about, code, data }: Post): Write[] => [
  put(NoticeEntity.create({ accountID, about, code, data, postedAt: ctx.now, unreadBy: accountID })),
  Revision.raised(accountID),
];

/** One's own notices, newest first, and how many are unread (counted up to 50). */
export async function list(ctx: Ctx, cursor?: string) {
  const { accountID } = user(ctx);
  const [page, unread] = await Promise.all([
    NoticeEntity.query
      .byTime({ accountID })
      .go({ order: "desc", limit: PAGE, cursor: opened(ctx, "notice", cursor) ?? null }),
    NoticeEntity.query.unread({ unreadBy: accountID }).go({ limit: PAGE, attributes: ["about"] }),
  ]);
  return {
    notices: page.data.map(({ unreadBy: _, ...notice }): Info => notice),
    unread: unread.data.length,
    cursor: sealed(ctx, "notice", page.cursor),
  };
}

/** What this person has not read of what was posted after `since`, the oldest first; 50 at most. */
export async function unread(accountID: string, since: string): Promise<Info[]> {
  const query = NoticeEntity.query.unread({ unreadBy: accountID }).gt({ postedAt: since });
  const { data } = await query.go({ limit: PAGE });
  return data.map(({ unreadBy: _, ...notice }) => notice);
}

/** Whether this person was told of this. */
export async function has(accountID: string, about: string): Promise<boolean> {
  const { data } = await NoticeEntity.get({ accountID, about }).go({ consistent: true });
  return data !== null;
}

/** Marks one's own notices as read. Refuses with `db.stale` what was never posted. */
export async function read(ctx: Ctx, { abouts }: Read) {
  const { accountID } = user(ctx);
  const marks = [...new Set(abouts)].map((about) =>
    update(NoticeEntity.patch({ accountID, about }).set({ readAt: ctx.now }).remove(["unreadBy"])),
  );
  return commit(ctx, [...marks, Revision.raised(accountID)], {});
}
