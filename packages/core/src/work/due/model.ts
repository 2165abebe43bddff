import * as v from "valibot";

/** What can be promised for a time: each kind has one module that knows what passing it means. */
export const Kind = v.picklist(["task", "vacancy", "stage", "scorecard", "digest", "probe"]);
export type Kind = v.InferOutput<typeof Kind>;

/** Something is to be looked at when `at` has passed. `id` is the kind's own: ids joined by a dot. */
export interface Info {
  readonly kind: Kind;
  readonly id: string;
  readonly at: string;
}

/** Queries of one scan: more shards take more writes a second, fewer cost less when nothing is due. */
export const SHARDS = 4;

/** The shard of a promise, always the same: spread by the characters of its id (the last ones of a ULID are random). */
export function shardOf(id: string): number {
  let sum = 0;
  for (const sign of id) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 65_521;
  return sum % SHARDS;
}
