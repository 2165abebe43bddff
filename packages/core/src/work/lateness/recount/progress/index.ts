import { put, type Write } from "../../../../commit.ts";
import { ProgressEntity } from "./entity.ts";

interface Progress {
  /** The id of the last department counted, in the order of ids. */
  readonly through: string;
  readonly finished: boolean;
}

export async function find(): Promise<Progress | undefined> {
  const { data } = await ProgressEntity.get({}).go();
  return data ?? undefined;
}

export const made = (progress: Progress): Write => put(ProgressEntity.put(progress));
