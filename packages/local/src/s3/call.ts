import type { IncomingMessage } from "node:http";
import { S3Refusal } from "./refusal.ts";
import { decode, type Keys, parseQuery, verified } from "./signature.ts";

/** One verified request on the bucket. `key` is "" for the bucket itself. */
export interface Call {
  readonly method: string;
  readonly key: string;
  readonly query: ReadonlyMap<string, string>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The hash of the body that was signed, or UNSIGNED-PAYLOAD. */
  readonly payload: string;
  readonly body: IncomingMessage;
}

/** Reads a request and checks its signature before anything else is said about the bucket. @throws S3Refusal */
export function called(request: IncomingMessage, bucket: string, keys: Keys, now: number): Call {
  const [path = "/", query = ""] = (request.url ?? "/").split(/\?(.*)/s, 2);
  const method = request.method ?? "GET";
  const payload = verified({ method, path, query, headers: request.headers }, keys, now);
  const [, name = "", key = ""] = /^\/([^/]*)\/?(.*)$/s.exec(path) ?? [];
  if (decode(name) !== bucket) throw new S3Refusal("NoSuchBucket", "The specified bucket does not exist");
  return {
    method,
    key: checkedKey(decode(key)),
    query: new Map(parseQuery(query)),
    headers: flat(request),
    payload,
    body: request,
  };
}

/** The key of an object in this bucket, out of an `x-amz-copy-source`. */
export function sourceKey(source: string, bucket: string): string {
  const [, name = "", key = ""] = /^\/?([^/]*)\/(.*)$/s.exec(decode(source)) ?? [];
  if (name !== bucket || !key) throw new S3Refusal("NoSuchBucket", "The source is not in this bucket.");
  return checkedKey(key);
}

function checkedKey(key: string): string {
  if (Buffer.byteLength(key) > 1024) throw new S3Refusal("KeyTooLongError", "Your key is too long");
  return key;
}

function flat({ headers }: IncomingMessage): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(",") : value]),
  );
}
