import { Hono } from "hono";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { throughEdge } from "./edge.ts";
import { problem } from "./problem.ts";
import { source } from "./source.ts";

const app = new Hono()
  .onError(problem)
  .use(throughEdge)
  .get("/", (c) => c.text(source(c)));
const gateway = { requestContext: { http: { sourceIp: "198.51.100.1" } } };
const ask = async (headers: Record<string, string> = {}) => {
  const response = await app.request("/", { headers }, gateway);
  return [response.status, await response.text()];
};

afterEach(() => {
  delete process.env.EDGE_SECRET;
});

describe("with a gateway before the API", () => {
  beforeEach(() => {
    process.env.EDGE_SECRET = "between-us";
  });
  it.each<Record<string, string>>([{}, { "x-kolo-edge": "between-you" }, { "x-kolo-edge": "between-uß" }])(
    "refuses who goes round it: %j",
    async (headers) => {
      expect((await ask({ ...headers }))[0]).toBe(403);
    },
  );
  it("answers through it, and takes its word for who asks", async () => {
    expect(await ask({ "x-kolo-edge": "between-us", "x-kolo-viewer": "203.0.113.7" })).toEqual([200, "203.0.113.7"]);
  });
});

it("without one, goes by the address the request came from", async () => {
  expect(await ask({ "x-kolo-viewer": "203.0.113.7" })).toEqual([200, "198.51.100.1"]);
});
