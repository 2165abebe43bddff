export type * from "./model.ts";

import { put, remove, type Write } from "../../commit.ts";
import { DueEntity } from "./entity.ts";
import { type Info, type Kind, SHARDS, shardOf } from "./model.ts";

/** The promise is to be looked at when `at` has passed; an earlier time of it is forgotten. */
export const promised = (kind: Kind, id: string, at: string): Write =>
  put(DueEntity.put({ kind, id, at, shard: shardOf(id) }));

/**
 * Nothing of it is due any more. `seenAt`: as the entry stood when it was looked at; lost when it was promised anew since,
 * which whoever looks without changing the promise itself must not undo.
 */
export const settled = (kind: Kind, id: string, seenAt?: string): Write => {
  const gone = DueEntity.delete({ kind, id });
  return remove(seenAt === undefined ? gone : gone.where(({ at }, { eq }) => eq(at, seenAt)));
};

/** A promise's own entry, when the clock has something to say of it yet. */
export async function of(kind: Kind, id: string): Promise<Info | undefined> {
  const { data } = await DueEntity.get({ kind, id }).go({ consistent: true });
  return data ?? undefined;
}

const PAGE = 100;

/**
 * What has come due by `now` in each shard, the longest ago first, page by page. Its cost follows what is due, not what
 * is promised: with nothing due it is half a read unit a shard. The index may lag by moments: an entry is a hint to
 * look at the promise itself, never a reason to act.
 */
export const come = (now: string): AsyncGenerator<Info>[] =>
  Array.from({ length: SHARDS }, (_, shard) => comeIn(shard, now));

async function* comeIn(shard: number, now: string): AsyncGenerator<Info> {
  let cursor: string | null = null;
  do {
    const page: { data: Info[]; cursor: string | null } = await query(shard, now).go({ limit: PAGE, cursor });
    yield* page.data;
    cursor = page.cursor;
  } while (cursor !== null);
}

const query = (shard: number, now: string) => DueEntity.query.byTime({ shard }).lt({ at: now });

/** How long ago, in milliseconds, the oldest promise came due that nobody has looked at; 0 when there is none. */
export async function behind(now: string): Promise<number> {
  const shards = await Promise.all(Array.from({ length: SHARDS }, (_, shard) => query(shard, now).go({ limit: 1 })));
  const [oldest] = shards.flatMap(({ data }) => data.map(({ at }) => at)).toSorted();
  return oldest ? Date.parse(now) - Date.parse(oldest) : 0;
}
