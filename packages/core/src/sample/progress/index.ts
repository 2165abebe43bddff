import { commit, put } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import { ProgressEntity } from "./entity.ts";

/** People in, of how many. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** How far it is; undefined before the work has begun. */
export async function find(): Promise<Progress | undefined> {
  const { data } = await ProgressEntity.get({}).go({ consistent: true });
  return data ?? undefined;
}

/** Notes how far it is. A number a page looks at: a repeated order may set it back for a moment. */
export const reached = (ctx: Ctx, progress: Progress): Promise<Progress> =>
  commit(ctx, [put(ProgressEntity.put(progress))], progress);
