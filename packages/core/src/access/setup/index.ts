import { commit } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import * as Link from "../link/index.ts";
import * as Roll from "../roll/index.ts";

/** The path of a new one-time link for the first administrator; undefined once there is one. */
export async function firstLink(ctx: Ctx): Promise<string | undefined> {
  if (await Roll.opened()) return undefined;
  const { path, write } = Link.made(ctx, { purpose: "first" });
  return commit(ctx, [write], path);
}
