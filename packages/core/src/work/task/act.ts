import { need } from "../../access/policy/model.ts";
import { commit, refuse as refuseDB, type Write } from "../../commit.ts";
import { author, type Ctx } from "../../context.ts";
import { Refused } from "../../error.ts";
import * as Firm from "../../firm/index.ts";
import * as Employee from "../../people/employee/index.ts";
import * as Trail from "../trail/index.ts";
import { look } from "./clock.ts";
import type { Info } from "./model.ts";
import { distinct, looked } from "./pages.ts";
import { rowOf, standInOf } from "./side.ts";
import { find, replaced } from "./store.ts";
import { covered, told, type Word } from "./tell.ts";
import { crossed } from "./time.ts";

type Right = Parameters<typeof need<"task">>[2];

/** One thing that somebody does to a task. */
interface Deed {
  /** Absent: the caller has asked for one of their own. */
  readonly right?: Right;
  /** The task's, as they saw it. */
  readonly version: number;
  readonly decide: (task: Info, standInID: string | undefined) => Info | Promise<Info>;
  /** The line of its history. */
  readonly code: Trail.Code;
  readonly data?: (before: Info, next: Info) => Record<string, unknown>;
  /** Who is told of it. */
  readonly tell?: (next: Info, firm: Firm.Info) => Word | undefined;
  /** What else belongs into the transaction. */
  readonly more?: (next: Info, before: Info) => Promise<Write[]>;
}

const ATTEMPTS = 3;

/**
 * Does it, in one transaction with its history, its notices and its place in time. When only the clock wrote to the
 * task meanwhile (it was due soon, it burnt) it is done again upon that: nobody's act is refused for the time of day.
 * @throws task.missing, access.forbidden, db.stale with the fresh task, and what `decide` refuses
 */
export async function act(ctx: Ctx, taskID: string, deed: Deed, attempt = 1): Promise<Info> {
  try {
    return await once(ctx, taskID, deed);
  } catch (error) {
    if (attempt === ATTEMPTS || !byClock(error, deed.version)) throw error;
    return act(ctx, taskID, deed, attempt + 1);
  }
}

/** Whether an act was lost to the clock alone: the version is still the one it was made from. */
const byClock = (error: unknown, version: number) =>
  error instanceof Refused && error.code === "db.stale" && (error.data.fresh as Info | undefined)?.version === version;

async function once(ctx: Ctx, taskID: string, deed: Deed): Promise<Info> {
  const [before, firm] = await Promise.all([find(taskID), Firm.get()]);
  const standInID = await standInOf(ctx, firm, before);
  if (deed.right !== undefined) need(ctx, "task", deed.right, rowOf(firm, before, standInID));
  if (before.version !== deed.version) throw refuseDB("stale", { fresh: before });
  if (crossed(before, ctx.now)) {
    await look(asClock(ctx), taskID);
    return once(ctx, taskID, deed);
  }
  const next = await deed.decide(before, standInID);
  const standing = standInID !== undefined && standInID === author(ctx) && { standsInFor: before.responsibleID };
  const data = { ...deed.data?.(before, next), ...standing };
  const word = deed.tell?.(next, firm);
  return commit(
    ctx,
    distinct([
      ...replaced(before, next),
      Trail.written(ctx, { taskID, code: deed.code, ...(Object.keys(data).length > 0 && { data }) }),
      ...(word ? told(ctx, next, await covered(ctx, firm, next, word)) : []),
      ...looked(before, next),
      ...(await opening(ctx, before, next)),
      ...((await deed.more?.(next, before)) ?? []),
    ]),
    next,
  );
}

/** That time passed is nobody's doing: who acts is told of it like everybody, and the act's answer is not the clock's. */
const asClock = ({ now }: Ctx): Ctx => ({ actor: { type: "system", name: "clock" }, now });

/** A step that opens the team's work to a newcomer does so when it is accepted; taken back, it closes it again. */
async function opening(ctx: Ctx, before: Info, next: Info): Promise<Write[]> {
  const is = next.status === "accepted";
  return next.opens === undefined || is === (before.status === "accepted") ? [] : Employee.opened(ctx, next.opens, is);
}
