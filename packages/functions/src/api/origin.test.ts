import { beforeAll, describe, expect, it } from "vitest";
import { firmed } from "../../../core/src/testing/as.ts";
import { send, signedIn } from "../testing/visitor.ts";
import { app } from "./app.ts";

beforeAll(() => firmed());

const post = (headers: Record<string, string>) => send("recruiter", "POST", "/notice/read", { abouts: ["x"] }, headers);
const FORBIDDEN = { status: 403, body: { code: "access.forbidden" } };

describe("a change asked for by another site", () => {
  it.each([
    ["a form of a foreign page", { "sec-fetch-site": "cross-site" }],
    ["a page of a sister host", { "sec-fetch-site": "same-site" }],
    ["an old browser's foreign page", { origin: "https://evil.example", host: "kolo.example.com" }],
    ["a sandboxed page", { origin: "null", host: "kolo.example.com" }],
  ])("is refused: %s", async (_, headers) => {
    expect(await post(headers)).toMatchObject(FORBIDDEN);
  });

  it("is refused when it is not JSON, which a form cannot send", async () => {
    const headers = { ...(await signedIn("recruiter")), "content-type": "text/plain" };
    const response = await app.request("/api/notice/read", { method: "POST", body: '{"abouts":["x"]}', headers });
    expect(response.status).toBe(400);
  });
});

it.each([
  ["our own page", { "sec-fetch-site": "same-origin" }],
  ["our own page in an old browser", { origin: "https://kolo.example.com", host: "kolo.example.com" }],
  ["an old browser through a gateway", { origin: "http://localhost:3000", host: "api.gateway.example" }],
])("lets %s through", async (_, headers) => {
  expect(await post(headers)).not.toMatchObject(FORBIDDEN);
});
