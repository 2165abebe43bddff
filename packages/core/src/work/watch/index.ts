import * as Roll from "../../access/roll/index.ts";
import { commit, put, update } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import * as Notice from "../../notice/inbox/index.ts";
import * as Mail from "../../notice/mail/index.ts";
import * as Due from "../due/index.ts";
import { WatchEntity } from "./entity.ts";
import { type Alarm, alarms, settled } from "./model.ts";

/**
 * The watchdog: sends a probe the way every reminder goes and looks whether the last one came through, whether promises
 * lie unlooked-at, and whether letters wait unsent. What is wrong is told to the administrators in the app, once an hour,
 * and thrown, so that whoever runs the firm's Kolo is alarmed by the failing job. @throws Error naming what is wrong
 */
export async function watch(ctx: Ctx): Promise<void> {
  const [{ data: probe }, dueBehind, mailBehind] = await Promise.all([
    WatchEntity.get({}).go({ consistent: true }),
    Due.behind(ctx.now),
    Mail.behind(ctx.now),
  ]);
  const wrong = alarms({ now: ctx.now, probe: probe ?? undefined, dueBehind, mailBehind });
  if (!probe || settled(probe))
    await commit(ctx, [put(WatchEntity.put({ sentAt: ctx.now })), Due.promised("probe", "watch", ctx.now)], null);
  if (wrong.length === 0) return;
  await tell(ctx, wrong);
  throw new Error(`Reminders do not go out as promised: ${wrong.join(", ")}`);
}

/** The probe has come through. */
export async function passed(ctx: Ctx): Promise<void> {
  await commit(ctx, [update(WatchEntity.patch({}).set({ passedAt: ctx.now })), Due.settled("probe", "watch")], null);
}

const HOUR = 13;

async function tell(ctx: Ctx, wrong: readonly Alarm[]): Promise<void> {
  for (const accountID of await Roll.members()) {
    const about = `watch.alarm#${ctx.now.slice(0, HOUR)}`;
    if (await Notice.has(accountID, about)) continue;
    await commit(ctx, Notice.posted(ctx, { accountID, about, code: "watch.alarm", data: { wrong } }), null);
  }
}
