import { createServer, type Server } from "node:http";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { afterEach, expect, it, vi } from "vitest";
import { listening } from "../port.ts";
import { gateway, type Lambda } from "./gateway.ts";

let server: Server | undefined;
afterEach(() => void server?.close());

/** Serves a Lambda, with small limits; gives what it is called with and how to call it. */
async function behind(lambda: Lambda, limits = { payload: 1000, timeout: 25_000 }) {
  const events: APIGatewayProxyEventV2[] = [];
  const answer = gateway((event, context) => {
    events.push(event);
    return lambda(event, context);
  }, limits);
  server = createServer((request, response) => void answer(request, response));
  const url = `http://127.0.0.1:${await listening(server, 0, "127.0.0.1")}`;
  return { events, call: (path: string, init?: RequestInit) => fetch(url + path, init) };
}
const ok: Lambda = async () => ({ statusCode: 200 });

it("hands a request over in payload format 2.0", async () => {
  const { events, call } = await behind(ok);
  await call("/api/%D1%8F?a=1&a=2&b=x%20y", {
    method: "POST",
    headers: { cookie: "one=1; two=2", "content-type": "application/json; charset=utf-8" },
    body: '{"ї":1}',
  });
  expect(events[0]).toMatchObject({
    version: "2.0",
    rawPath: "/api/%D1%8F",
    rawQueryString: "a=1&a=2&b=x%20y",
    queryStringParameters: { a: "1,2", b: "x y" },
    cookies: ["one=1", "two=2"],
    body: '{"ї":1}',
    isBase64Encoded: false,
    requestContext: { http: { method: "POST", path: "/api/%D1%8F", sourceIp: "127.0.0.1" } },
  });
  expect(events[0]?.headers).not.toHaveProperty("cookie");
});

it("hands over in base64 what is no text", async () => {
  const { events, call } = await behind(ok);
  await call("/", {
    method: "POST",
    headers: { "content-type": "application/pdf" },
    body: new Uint8Array([255, 0, 1]),
  });
  expect(events[0]).toMatchObject({ body: "/wAB", isBase64Encoded: true });
});

it("gives back status, headers, cookies and bytes", async () => {
  const { call } = await behind(async () => ({
    statusCode: 201,
    headers: { "content-type": "image/png", "x-count": 3 },
    cookies: ["a=1; Path=/", "b=2"],
    body: "/wAB",
    isBase64Encoded: true,
  }));
  const answer = await call("/");
  expect(answer.status).toBe(201);
  expect(answer.headers.get("x-count")).toBe("3");
  expect(answer.headers.getSetCookie()).toEqual(["a=1; Path=/", "b=2"]);
  expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([255, 0, 1]);
});

it("takes a body of the limit and refuses one byte more, also when base64 makes it longer", async () => {
  const { events, call } = await behind(ok);
  const post = async (size: number, type: string) =>
    (await call("/", { method: "POST", headers: { "content-type": type }, body: new Uint8Array(size).fill(97) }))
      .status;
  expect([await post(1000, "text/plain"), await post(1001, "text/plain")]).toEqual([200, 413]);
  expect([await post(750, "image/png"), await post(751, "image/png")]).toEqual([200, 413]);
  expect(await post(1_000_000, "text/plain")).toBe(413);
  expect(events).toHaveLength(2);
});

it.each([
  ["throws", async () => Promise.reject(new Error("secret"))],
  ["answers with too much", async () => ({ statusCode: 200, body: "a".repeat(1001) })],
  ["answers with nonsense", async () => "hello"],
])("says 500 and nothing more when the Lambda %s", async (_, lambda) => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const { call } = await behind(lambda);
  const answer = await call("/");
  expect([answer.status, await answer.json()]).toEqual([500, { message: "Internal Server Error" }]);
});

it("says 503 when the Lambda takes too long", async () => {
  const { call } = await behind(() => new Promise(() => undefined), { payload: 1000, timeout: 5 });
  expect((await call("/")).status).toBe(503);
});
