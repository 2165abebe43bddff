export type * from "./model.ts";

import { put, type Write } from "../../commit.ts";
import { author, type Ctx } from "../../context.ts";
import { newID } from "../../id.ts";
import { TrailEntity } from "./entity.ts";
import type { Info } from "./model.ts";

/** A line of a task's history, now, by who acts: for the transaction that does what it tells of. */
export const written = (ctx: Ctx, line: Omit<Info, "lineID" | "at" | "by">): Write =>
  put(TrailEntity.create(signed(ctx, line)));

/** The line itself, when the answer needs it too; write it with `stored`. */
export const signed = (ctx: Ctx, line: Omit<Info, "lineID" | "at" | "by">): Info => ({
  ...line,
  lineID: newID("line"),
  at: ctx.now,
  by: author(ctx),
});
export const stored = (line: Info): Write => put(TrailEntity.create(line));

const MOST = 200;

/** A task's latest lines, the newest first. The caller answers for the right to read them. */
export async function list(taskID: string): Promise<Info[]> {
  const { data } = await TrailEntity.query.byTask({ taskID }).go({ order: "desc", limit: MOST });
  return data;
}
