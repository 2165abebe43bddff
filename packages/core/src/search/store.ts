import * as Bucket from "../bucket.ts";
import { newID } from "../id.ts";
import type { Stored } from "./manifest/index.ts";
import { opened, openedWords, type Segment } from "./segment/segment.ts";
import type { Written } from "./segment/write.ts";

const TYPE = "application/octet-stream";

const keyOf = (segmentID: string, part: "columns" | "words") => Bucket.keys.search(`${segmentID}.${part}`);

/** Stores a new segment under a name of its own. */
export async function stored(segment: Written): Promise<Stored> {
  const segmentID = newID("segment");
  const parts = ["columns", "words"] as const;
  await Promise.all(parts.map((part) => Bucket.create(keyOf(segmentID, part), segment[part], TYPE)));
  return { segmentID, count: segment.count };
}

/** A segment that cannot be opened: it is not there, or its bytes are not what was written. */
class Unreadable extends Error {}

/** What is read; undefined where it is unreadable. */
export async function orUnreadable<Result>(read: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** @throws Unreadable */
export async function read<Made>(key: string, open: (bytes: Uint8Array) => Made): Promise<Made> {
  const bytes = await Bucket.read(key);
  try {
    return open(bytes ?? new Uint8Array());
  } catch (cause) {
    throw new Unreadable(key, { cause });
  }
}

/** @throws Unreadable */
export const load = (segmentID: string): Promise<Segment> => read(keyOf(segmentID, "columns"), opened);

/** Fetches a segment's words, once. @throws Unreadable */
export async function withWords(segmentID: string, segment: Segment): Promise<Segment> {
  segment.words ??= await read(keyOf(segmentID, "words"), openedWords);
  return segment;
}

/** Takes out of the bucket what belongs to none of these segments and was stored before a moment. How much that was, of the oldest thousand. */
export async function swept(ours: readonly Stored[], until: string): Promise<number> {
  const stray = (await Bucket.list(Bucket.keys.search(""))).filter(
    ({ key, storedAt }) => storedAt < until && !ours.some(({ segmentID }) => key.includes(segmentID)),
  );
  await Bucket.remove(...stray.map(({ key }) => key));
  return stray.length;
}
