import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { Outbox } from "../outbox.ts";
import { type Answer, answered } from "./answer.ts";
import { called } from "./call.ts";
import type { CreatedEvent } from "./created.ts";
import { listed, versions } from "./list.ts";
import { served } from "./read.ts";
import { S3Refusal } from "./refusal.ts";
import type { Keys } from "./signature.ts";
import { Store } from "./store.ts";
import { copied, put, type Writing } from "./write.ts";

export interface BucketOptions extends Keys {
  /** Where the bucket lives on the disk. */
  folder: string;
  bucket: string;
  /** The one origin whose pages may use signed URLs; asked at each request, since a port may be chosen late. */
  appOrigin: () => string;
  /** Bytes of the largest object. */
  limit?: number;
  /** Objects created under this prefix are told to `deliver`, at least once each. */
  watched?: { covers: (key: string) => boolean; deliver: (event: CreatedEvent) => Promise<void>; retryAfter?: number };
  /** Milliseconds since 1970; tests move it. */
  clock?: () => number;
}

const LIMIT = 100 * 1024 * 1024;

/** One S3 bucket over HTTP, path-style: the part of the S3 API this product needs, refusing the rest by name. */
export async function openBucket(options: BucketOptions) {
  const store = new Store(join(options.folder, "bucket"));
  await store.open();
  const { watched } = options;
  const outbox = watched && new Outbox(join(options.folder, "events"), watched.deliver, watched.retryAfter);
  await outbox?.open();
  const writing: Writing = {
    store,
    limit: options.limit ?? LIMIT,
    bucket: options.bucket,
    region: options.region,
    outboxOf: (key) => (watched?.covers(key) ? outbox : undefined),
  };

  return {
    listener: (request: IncomingMessage, response: ServerResponse): void => {
      answered(request, response, options.appOrigin(), () => answer(request, options, writing));
    },
    close: async () => outbox?.close(),
  };
}

async function answer(request: IncomingMessage, options: BucketOptions, writing: Writing): Promise<Answer> {
  const call = called(request, options.bucket, options, (options.clock ?? Date.now)());
  if (call.key === "" && call.method === "GET" && call.query.has("versions")) return versions(call, writing.store);
  if (call.key === "")
    return call.method === "GET" ? listed(call, writing.store, options.bucket) : ofBucket(call.method);
  switch (call.method) {
    case "GET":
    case "HEAD":
      return served(call, writing.store);
    case "PUT":
      return call.headers["x-amz-copy-source"] ? copied(call, writing) : put(call, writing);
    case "DELETE":
      await writing.store.delete(call.key);
      return { status: 204 };
    default:
      throw new S3Refusal("MethodNotAllowed", "The specified method is not allowed against this resource.");
  }
}

function ofBucket(method: string): Answer {
  if (method === "HEAD") return { status: 200 };
  throw new S3Refusal("NotImplemented", "This bucket is made and kept by Kolo itself.");
}
