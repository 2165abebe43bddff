import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import * as Bucket from "../bucket.ts";
import { newID } from "../id.ts";
import type { Stored } from "./manifest/index.ts";
import { LEVEL } from "./segment/pack.ts";
import { opened, openedWords, type Segment } from "./segment/segment.ts";
import type { Written } from "./segment/write.ts";

const [zip, unzip] = [promisify(gzip), promisify(gunzip)];
const TYPE = "application/gzip";

const names = (segmentID: string) => ({
  columns: Bucket.keys.search(`${segmentID}.columns`),
  words: Bucket.keys.search(`${segmentID}.words`),
});

/** Stores a new segment under a name of its own. */
export async function stored({ count, columns, words }: Written): Promise<Stored> {
  const segmentID = newID("segment");
  const keys = names(segmentID);
  const [small, smallWords] = await Promise.all([zip(columns, { level: LEVEL }), zip(words, { level: LEVEL })]);
  await Promise.all([Bucket.create(keys.columns, small, TYPE), Bucket.create(keys.words, smallWords, TYPE)]);
  return { segmentID, count };
}

/** A segment that cannot be opened: it is not there, or its bytes are not what was written (gzip carries their checksum). */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}

async function bytes(key: string): Promise<Uint8Array> {
  const small = await Bucket.read(key);
  if (!small) throw new Unreadable(key);
  return unzip(small).catch((cause) => {
    throw new Unreadable(key, { cause });
  });
}

/** @throws Unreadable */
export async function load(segmentID: string): Promise<Segment> {
  return readable(segmentID, opened, await bytes(names(segmentID).columns));
}

/** Fetches a segment's words, once. @throws Unreadable */
export async function withWords(segmentID: string, segment: Segment): Promise<Segment> {
  segment.words ??= readable(segmentID, openedWords, await bytes(names(segmentID).words));
  return segment;
}

function readable<Made>(segmentID: string, open: (bytes: Uint8Array) => Made, given: Uint8Array): Made {
  try {
    return open(given);
  } catch (cause) {
    throw new Unreadable(segmentID, { cause });
  }
}

/** Everything of the index in the bucket, with when it was stored. */
export const objects = () => Bucket.list(Bucket.keys.search(""));
export const isOf = (key: string, { segmentID }: Stored) => Object.values(names(segmentID)).includes(key);
