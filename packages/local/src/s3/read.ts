import type { Answer } from "./answer.ts";
import type { Call } from "./call.ts";
import { S3Refusal } from "./refusal.ts";
import type { Opened, Store } from "./store.ts";

const OVERRIDES = ["cache-control", "content-disposition", "content-encoding", "content-language", "content-type"];

/** GetObject and HeadObject, whole or one range. @throws S3Refusal */
export async function served(call: Call, store: Store): Promise<Answer> {
  const opened = await store.read(call.key);
  if (!opened) throw new S3Refusal("NoSuchKey", "The specified key does not exist.");
  try {
    return await answer(call, opened);
  } catch (error) {
    await opened.handle.close();
    throw error;
  }
}

async function answer(call: Call, opened: Opened): Promise<Answer> {
  const { handle, size, from } = opened;
  const range = ranged(call.headers.range, size);
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const headers: Record<string, string> = {
    "content-type": "application/octet-stream",
    ...opened.headers,
    ...overrides(call),
    etag: opened.etag,
    "last-modified": new Date(opened.storedAt).toUTCString(),
    "accept-ranges": "bytes",
    "content-length": String(end - start + 1),
    ...(range && { "content-range": `bytes ${start}-${end}/${size}` }),
  };
  const status = range ? 206 : 200;
  if (call.method === "HEAD" || size === 0) {
    await handle.close();
    return { status, headers };
  }
  return { status, headers, body: handle.createReadStream({ start: from + start, end: from + end }) };
}

/** `response-content-disposition` and its like, which the signature covers. */
function overrides({ query }: Call): Record<string, string> {
  return Object.fromEntries(
    OVERRIDES.flatMap((name) => {
      const value = query.get(`response-${name}`);
      // A header holds printable ASCII: anything else would split or break the answer.
      return value === undefined || !/^[\x20-\x7e]*$/.test(value) ? [] : [[name, value]];
    }),
  );
}

/** The one range asked for. A header of another form is ignored, as HTTP wants it. @throws S3Refusal */
function ranged(header: string | undefined, size: number) {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (!first && !last) return undefined;
  const start = first ? Number(first) : Math.max(0, size - Number(last));
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1;
  if (start > end) throw new S3Refusal("InvalidRange", "The requested range is not satisfiable");
  return { start, end };
}
