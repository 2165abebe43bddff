import type { IncomingMessage, ServerResponse } from "node:http";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import * as v from "valibot";
import { eventOf } from "./event.ts";

export type Lambda = (event: APIGatewayProxyEventV2, context: object) => Promise<unknown>;

interface Limits {
  /** Bytes a Lambda takes in one call, and gives back. */
  payload: number;
  /** Milliseconds until the caller is told that nobody answered. */
  timeout: number;
}
const AWS: Limits = { payload: 6 * 1024 * 1024, timeout: 30_000 };

const Answer = v.object({
  statusCode: v.number(),
  headers: v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])), {}),
  cookies: v.optional(v.array(v.string()), []),
  body: v.optional(v.string(), ""),
  isBase64Encoded: v.optional(v.boolean(), false),
});

/** Puts a Lambda behind HTTP as API Gateway does, with its limits and its words when they are passed. */
export const gateway =
  (lambda: Lambda, limits = AWS) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const event = await eventWithin(limits.payload, request);
    const answer = event ? await invoked(lambda, event, limits) : 413;
    if (typeof answer === "number") said(response, answer);
    else given(response, answer);
  };

async function eventWithin(limit: number, request: IncomingMessage): Promise<APIGatewayProxyEventV2 | undefined> {
  const body = await bodyOf(request, limit);
  const event = body && eventOf(request, body, new Date());
  return event && Buffer.byteLength(event.body ?? "") <= limit ? event : undefined;
}

const FAILED = { 413: "Request Entity Too Large", 500: "Internal Server Error", 503: "Service Unavailable" } as const;

/** What the Lambda answered, or the status that API Gateway gives instead. */
async function invoked(lambda: Lambda, event: APIGatewayProxyEventV2, limits: Limits) {
  try {
    const answer = await within(limits.timeout, lambda(event, context(event, limits)));
    if (answer === LATE) return 503;
    const { body, isBase64Encoded, ...rest } = v.parse(Answer, answer);
    if (Buffer.byteLength(body) > limits.payload) throw new Error("The answer is larger than a Lambda may give");
    return { ...rest, content: Buffer.from(body, isBase64Encoded ? "base64" : "utf8") };
  } catch (error) {
    console.error(`${event.requestContext.requestId} ${event.requestContext.http.method} ${event.rawPath}`, error);
    return 500;
  }
}

/** The whole body; undefined once it is too large, with the rest left to be read away. */
async function bodyOf(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
  }
  return size > limit ? undefined : Buffer.concat(chunks);
}

const LATE = Symbol("late");

async function within<Result>(ms: number, result: Promise<Result>): Promise<Result | typeof LATE> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), ms);
  });
  return Promise.race([result, late]).finally(() => clearTimeout(timer));
}

function context(event: APIGatewayProxyEventV2, { timeout }: Limits) {
  const end = Date.now() + timeout;
  return {
    functionName: "api",
    awsRequestId: event.requestContext.requestId,
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => end - Date.now(),
  };
}

type Given = Exclude<Awaited<ReturnType<typeof invoked>>, number>;

function given(response: ServerResponse, { statusCode, headers, cookies, content }: Given): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value));
  if (cookies.length > 0) response.setHeader("set-cookie", cookies);
  response.writeHead(statusCode).end(content);
}

function said(response: ServerResponse, status: keyof typeof FAILED): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify({ message: FAILED[status] }));
}
