import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { pipeline } from "node:stream/promises";

const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};
const TWINS = [
  ["br", ".br"],
  ["gzip", ".gz"],
] as const;

/** The web app's built files, and its one page for every address of its own. Only files that were there at the start are served. */
export async function pages(folder: string) {
  const known = await filesIn(folder);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const file = fileFor(request.url ?? "/", known);
    const tag = known.get(file);
    const status = statusOf(request, tag);
    if (!tag) return void response.writeHead(status).end();
    const [encoding, suffix] = twin(request, file, known);
    response.writeHead(status, { ...about(file, tag), ...(encoding && { "content-encoding": encoding }) });
    if (status !== 200 || request.method === "HEAD") response.end();
    else await pipeline(createReadStream(join(folder, file + suffix)), response);
  };
}

function statusOf({ method, headers }: IncomingMessage, tag: string | undefined): number {
  if (method !== "GET" && method !== "HEAD") return 405;
  if (!tag) return 404;
  return headers["if-none-match"] === tag ? 304 : 200;
}

/** An address of the app has no extension; what has one is a file or nothing. */
function fileFor(url: string, known: Map<string, string>): string {
  const path = url.split("?", 1)[0] ?? "/";
  return known.has(path) || extname(path) ? path : "/index.html";
}

const about = (file: string, tag: string) => ({
  "content-type": TYPES[extname(file)] ?? "application/octet-stream",
  // A hashed name never means other bytes; all else is asked for again each time.
  "cache-control": file.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
  etag: tag,
  vary: "accept-encoding",
});

function twin({ headers }: IncomingMessage, file: string, known: Map<string, string>) {
  const accepted = String(headers["accept-encoding"] ?? "");
  return TWINS.find(([name, suffix]) => accepted.includes(name) && known.has(file + suffix)) ?? ["", ""];
}

async function filesIn(folder: string): Promise<Map<string, string>> {
  const known = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = `/${relative(folder, path).split(sep).join("/")}`;
    if (!entry.isFile() || name.includes("/.")) continue;
    const { size, mtimeMs } = await stat(path);
    known.set(name, `W/"${size.toString(36)}-${mtimeMs.toString(36)}"`);
  }
  return known;
}
