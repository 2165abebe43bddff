export type * from "./model.ts";

import { put, type Write } from "../../commit.ts";
import { author, type Ctx } from "../../context.ts";
import { newID } from "../../id.ts";
import { ActivityEntity } from "./entity.ts";
import type { Info } from "./model.ts";

const PAGE = 50;

/** A new line of a person's history, now, by who acts: for the transaction that does what it tells of. */
export function written(ctx: Ctx, line: Omit<Info, "activityID" | "at" | "by">): Write {
  return put(ActivityEntity.create(signed(ctx, line)));
}

/** The line itself, when the answer needs it too; write it with `stored`. */
export const signed = (ctx: Ctx, line: Omit<Info, "activityID" | "at" | "by">): Info => ({
  ...line,
  activityID: newID("activity"),
  at: ctx.now,
  by: author(ctx),
});
export const stored = (line: Info): Write => put(ActivityEntity.create(line));

/** A page of a person's history, newest first. The caller answers for the right to read it. */
export async function list(personID: string, cursor?: string): Promise<{ lines: Info[]; cursor: string | null }> {
  const page = await ActivityEntity.query.byPerson({ personID }).go({ order: "desc", limit: PAGE, cursor });
  return { lines: page.data, cursor: page.cursor };
}
