import type { IncomingMessage, ServerResponse } from "node:http";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { S3Refusal } from "./refusal.ts";

export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: string | Readable;
}

/** Whatever this origin serves, a browser neither guesses its type nor lets it run. */
const HARMLESS = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "sandbox; default-src 'none'",
  "referrer-policy": "no-referrer",
  "cache-control": "private, no-store",
};

/** Answers one request, with CORS for the app's own pages. */
export function answered(
  request: IncomingMessage,
  response: ServerResponse,
  appOrigin: string,
  act: () => Promise<Answer>,
): void {
  for (const [name, value] of Object.entries({ ...HARMLESS, ...cors(request, appOrigin) }))
    response.setHeader(name, value);
  const answer = request.method === "OPTIONS" ? Promise.resolve({ status: 204 }) : act().catch(refused);
  answer
    .then((answer) => sent(request, response, answer))
    .catch((error: unknown) => {
      if (!response.destroyed && response.socket?.destroyed !== true) console.error("Files:", error);
      response.destroy();
    });
}

function cors({ headers }: IncomingMessage, appOrigin: string): Record<string, string> {
  if (headers.origin !== appOrigin) return { vary: "origin" };
  return {
    vary: "origin",
    "access-control-allow-origin": appOrigin,
    "access-control-allow-methods": "GET, HEAD, PUT",
    "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
    "access-control-expose-headers": "etag, content-range, content-length, content-disposition",
    "access-control-max-age": "600",
  };
}

function refused(error: unknown): Answer {
  if (error instanceof S3Refusal)
    return { status: error.status, headers: { "content-type": "application/xml" }, body: error.xml };
  console.error("Files:", error);
  return {
    status: 500,
    headers: { "content-type": "application/xml" },
    body: "<Error><Code>InternalError</Code></Error>",
  };
}

async function sent(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  // A refused upload may still be on its way: without reading it the browser would see a lost connection, not the reason.
  if (!request.complete) response.setHeader("connection", "close");
  response.writeHead(answer.status, answer.headers);
  if (request.method === "HEAD" || answer.body === undefined) response.end();
  else if (typeof answer.body === "string") response.end(answer.body);
  else await pipeline(answer.body, response);
  if (!request.complete) request.resume();
}
