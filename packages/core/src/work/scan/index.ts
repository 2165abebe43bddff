import type { Ctx } from "../../context.ts";
import { Refused } from "../../error.ts";
import * as Application from "../../hiring/application/index.ts";
import * as Interview from "../../hiring/interview/index.ts";
import * as Vacancy from "../../hiring/vacancy/index.ts";
import * as Digest from "../../notice/digest/index.ts";
import * as Due from "../due/index.ts";
import * as Task from "../task/index.ts";
import * as Watch from "../watch/index.ts";

/** Who knows what the passing of a promise means. */
const LOOK: Record<Due.Kind, (ctx: Ctx, id: string, at: string) => Promise<void>> = {
  task: Task.look,
  vacancy: Vacancy.look,
  stage: Application.look,
  scorecard: Interview.lookAtCard,
  digest: Digest.look,
  probe: Watch.passed,
};

/** Milliseconds a promise is left alone after its time: an act that began before it is through by then, and counts as in time. */
export const GRACE = 5000;

/**
 * Looks at all that has come due, shard beside shard; how much that was. Two runs at once, a run again, a run that died
 * half-way: each promise is settled once, by its own transaction. One that cannot be looked at does not stop the others.
 * @throws AggregateError after the last one, when some failed: they stay due and are tried again
 */
export async function scan(ctx: Ctx): Promise<number> {
  const shards = Due.come(new Date(Date.parse(ctx.now) - GRACE).toISOString());
  const looks = await Promise.all(shards.map((due) => lookedAt(ctx, due)));
  const count = looks.reduce((sum, one) => sum + one.count, 0);
  const failures = looks.flatMap((one) => one.failures);
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${count} due promises failed`);
  return count;
}

async function lookedAt(ctx: Ctx, due: AsyncIterable<Due.Info>) {
  const failures: unknown[] = [];
  let count = 0;
  for await (const { kind, id, at } of due) {
    count += 1;
    try {
      await LOOK[kind](ctx, id, at);
    } catch (error) {
      // Somebody was faster, or changed it at this moment: the next run sees what is left to do.
      if (!(error instanceof Refused)) failures.push(error);
    }
  }
  return { count, failures };
}
