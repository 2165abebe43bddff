import { put, update, type Write } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import { expiry, plusMinutes } from "../../instant.ts";
import { newToken, sha256 } from "../../secret.ts";
import { refuse } from "../account/model.ts";
import { LinkEntity } from "./entity.ts";
import { MINUTES, PAGE, type Purpose } from "./model.ts";

export interface Link {
  readonly hash: string;
  readonly purpose: Purpose;
  readonly accountID?: string | undefined;
  /** The account's epoch when the link was made; a later one voids it. */
  readonly epoch?: number | undefined;
  /** Whose page it opens: the newcomer's of this run. */
  readonly runID?: string | undefined;
}

/** A new link: the path to send, with the token in the fragment (never in a server's log), and the write that knows its hash. */
export function made(ctx: Ctx, link: Omit<Link, "hash">): { path: string; hash: string; write: Write } {
  const token = newToken();
  const hash = sha256(token);
  const minutes = MINUTES[link.purpose];
  const until = plusMinutes(ctx.now, minutes);
  // Kept a day longer than it opens, so that a late comer reads "expired" and not "unknown".
  const expiresAt = expiry(ctx.now, minutes + 24 * 60);
  return {
    path: `/${PAGE[link.purpose]}#${token}`,
    hash,
    write: put(LinkEntity.create({ ...link, hash, until, expiresAt })),
  };
}

/** What an unspent, unexpired token opens. Refuses any other; an unknown token reads as an expired one. */
export async function get(ctx: Ctx, token: string): Promise<Link> {
  const { data } = await LinkEntity.get({ hash: sha256(token) }).go({ consistent: true });
  if (!data || data.until <= ctx.now) throw refuse("link_expired");
  if (data.spentAt) throw refuse("link_spent");
  return data;
}

/** Spends a link, in the transaction of what it opens: of any number of uses at once one passes. */
export const spent = (ctx: Ctx, { hash }: Link): Write =>
  update(
    LinkEntity.patch({ hash })
      .set({ spentAt: ctx.now })
      .where(({ spentAt }, { notExists }) => notExists(spentAt)),
    () => refuse("link_spent"),
  );
