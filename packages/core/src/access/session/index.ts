import { commit, put, update, type Write } from "../../commit.ts";
import { type Ctx, refuse, type User } from "../../context.ts";
import { expiry } from "../../instant.ts";
import { newToken, sha256 } from "../../secret.ts";
import { type Read, reading, together } from "../../together.ts";
import * as Account from "../account/index.ts";
import { actorOf } from "../policy/model.ts";
import { SessionEntity } from "./entity.ts";
import { alive, endsAt, type Session, unseen } from "./model.ts";

/** A new session: the token for the cookie and the write that knows its hash. The table alone opens nothing. */
export function opened(ctx: Ctx, account: { accountID: string; epoch: number }): { token: string; write: Write } {
  const token = newToken();
  const { accountID, epoch } = account;
  const seen = { openedAt: ctx.now, seenAt: ctx.now };
  const expiresAt = expiry(endsAt(seen), 0);
  return { token, write: put(SessionEntity.create({ hash: sha256(token), accountID, epoch, ...seen, expiresAt })) };
}

/** Who holds this cookie's token now: undefined when it opens nothing (any more). */
export async function holder(ctx: Ctx, token: string): Promise<User | undefined> {
  const hash = sha256(token);
  const [session, account] = await held(hash);
  if (!session || !account || !alive(session, account, ctx.now)) {
    places.delete(hash);
    return undefined;
  }
  met(hash, account.accountID);
  if (unseen(session, ctx.now)) await commit(ctx, [seen(hash, { ...session, seenAt: ctx.now })], null);
  return actorOf(account);
}

/** Where each session that came here is, and its account: whose it is never changes. What they are is asked each time. */
const places = new Map<string, readonly [Read<Session>, Read<Account.Row>]>();
const MOST = 5000;

function met(hash: string, accountID: string): void {
  if (places.has(hash)) return;
  if (places.size >= MOST) places.clear();
  places.set(hash, [reading(SessionEntity, SessionEntity.get({ hash })), Account.read(accountID)]);
}

/** Whether this token opened something when it came here last. What it opens now is only known by `holder`. */
export const familiar = (token: string): boolean => places.has(sha256(token));

/** A session and its account as they are now: read together, but for the first time. */
async function held(hash: string): Promise<readonly [Session?, Account.Row?]> {
  const known = places.get(hash);
  if (known) return together(known);
  const { data: session } = await SessionEntity.get({ hash }).go({ consistent: true });
  if (!session) return [];
  return [session, await Account.find(session.accountID)];
}

/** The session was used; refuses when it was closed at this very moment, instead of bringing it back. */
const seen = (hash: string, session: { openedAt: string; seenAt: string }): Write =>
  update(SessionEntity.patch({ hash }).set({ seenAt: session.seenAt, expiresAt: expiry(endsAt(session), 0) }), () =>
    refuse("signed_out"),
  );

/** Signing out: this session is gone at once. */
export async function close(token: string): Promise<void> {
  const hash = sha256(token);
  places.delete(hash);
  await SessionEntity.delete({ hash }).go();
}
