import type { Readable } from "node:stream";
import type { Outbox } from "../outbox.ts";
import type { Answer } from "./answer.ts";
import { type Call, sourceKey } from "./call.ts";
import { type CreatedEvent, createdEvent } from "./created.ts";
import { type Digests, matching, received } from "./digest.ts";
import { S3Refusal } from "./refusal.ts";
import type { Known, Store } from "./store.ts";

export interface Writing {
  readonly store: Store;
  readonly limit: number;
  readonly bucket: string;
  readonly region: string;
  outboxOf(key: string): Outbox<CreatedEvent> | undefined;
}

const KEPT = /^(content-(type|disposition|encoding|language)|cache-control|expires|x-amz-meta-.+)$/;

/** PutObject. It is answered when the bytes and the event about them are on the disk. @throws S3Refusal */
export async function put(call: Call, writing: Writing): Promise<Answer> {
  const { headers, payload } = call;
  if (/^STREAMING-/.test(payload) || headers["x-amz-trailer"])
    throw new S3Refusal("NotImplemented", "Send the body whole: requestChecksumCalculation WHEN_REQUIRED.");
  const length = headers["content-length"];
  if (length === undefined) throw new S3Refusal("MissingContentLength", "You must provide the Content-Length header.");
  if (Number(length) > writing.limit) throw new S3Refusal("EntityTooLarge", `More than ${writing.limit} bytes.`);
  const check = (digests: Digests) => {
    if (digests.size !== Number(length)) throw new S3Refusal("IncompleteBody", "The body ended early.");
    matching(digests, payload, headers);
  };
  const known = await stored(call.body, { key: call.key, headers: keptHeaders(headers) }, writing, {
    name: "Put",
    onlyNew: onlyNew(headers["if-none-match"]),
    check,
  });
  return { status: 200, headers: { etag: known.etag } };
}

/** CopyObject within the bucket. @throws S3Refusal */
export async function copied(call: Call, writing: Writing): Promise<Answer> {
  const source = await writing.store.read(sourceKey(call.headers["x-amz-copy-source"] ?? "", writing.bucket));
  if (!source) throw new S3Refusal("NoSuchKey", "The specified key does not exist.");
  const body = source.handle.createReadStream({ start: source.from });
  const headers =
    call.headers["x-amz-metadata-directive"] === "REPLACE" ? keptHeaders(call.headers) : { ...source.headers };
  const known = await stored(body, { key: call.key, headers }, writing, {
    name: "Copy",
    onlyNew: onlyNew(call.headers["if-none-match"]),
    check: () => undefined,
  });
  return {
    status: 200,
    headers: { "content-type": "application/xml" },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<CopyObjectResult><ETag>${known.etag.replaceAll('"', "&quot;")}</ETag><LastModified>${known.storedAt}</LastModified></CopyObjectResult>`,
  };
}

async function stored(
  body: Readable,
  about: { key: string; headers: Record<string, string> },
  writing: Writing,
  how: { name: "Put" | "Copy"; onlyNew: boolean; check: (digests: Digests) => void },
): Promise<Known> {
  const arriving = await writing.store.arrive();
  try {
    const digests = await received(body, arriving.handle, arriving.from, writing.limit);
    how.check(digests);
    return await told(about.key, { ...digests, name: how.name }, writing, () =>
      writing.store.keep(arriving, { ...about, digests }, how.onlyNew),
    );
  } finally {
    await writing.store.drop(arriving);
  }
}

/**
 * The event is written before the object appears: a crash between the two leaves an event about nothing, which its
 * handler can see, and never an object nobody hears of.
 */
async function told(
  key: string,
  { name, size, md5, sha256 }: Digests & { name: "Put" | "Copy" },
  writing: Writing,
  keep: () => Promise<Known>,
): Promise<Known> {
  const about = { key, size, etag: md5, sha256, storedAt: new Date().toISOString() };
  const event = await writing.outboxOf(key)?.write(createdEvent(writing.bucket, writing.region, about, name));
  try {
    const known = await keep();
    event?.send();
    return known;
  } catch (error) {
    await event?.cancel();
    throw error;
  }
}

function onlyNew(ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch !== undefined && ifNoneMatch !== "*")
    throw new S3Refusal("NotImplemented", "If-None-Match takes * here.");
  return ifNoneMatch === "*";
}

function keptHeaders(headers: Call["headers"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (KEPT.test(name) && value !== undefined ? [[name, value]] : [])),
  );
}
