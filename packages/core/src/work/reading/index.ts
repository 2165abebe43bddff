export type * from "./model.ts";

import { batch } from "../../batch.ts";
import { put, type Write } from "../../commit.ts";
import { ReadingEntity } from "./entity.ts";
import type { Info, Paper } from "./model.ts";

interface Held {
  readonly taskID: string;
  readonly toRead?: readonly Paper[] | undefined;
}

/** What was read of the papers of these tasks: one question for all, none when they have no papers. */
export function of(tasks: readonly Held[]): Promise<Info[]> {
  const keys = tasks.flatMap(({ taskID, toRead = [] }) => toRead.map((_, place) => ({ taskID, place })));
  return batch(keys, (some) => ReadingEntity.get(some).go({ consistent: true }));
}

/** That it was read, for a transaction; a second one of the same paper is lost. */
export const written = (reading: Info, lost: Write["lost"]): Write => put(ReadingEntity.create(reading), lost);
