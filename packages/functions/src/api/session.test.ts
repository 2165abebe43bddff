import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { firmed } from "../../../core/src/testing/as.ts";
import { postOffice } from "../../../core/src/testing/post-office.ts";
import { send, signedIn } from "../testing/visitor.ts";

const office = await postOffice();
afterAll(() => office.close());
beforeAll(() => firmed());

const PASSWORD = "correct horse battery";
const mail = "recruiter@example.com";
const cookieOf = ({ headers }: { headers: Headers }) => headers.get("set-cookie") ?? "";

it("tells who is signed in, and the firm", async () => {
  const { status, body } = await send("recruiter", "GET", "/session");
  expect([status, body]).toMatchObject([200, { account: { role: "recruiter" }, firm: { name: "Example" } }]);
});

it("lets nobody past without a session", async () => {
  expect(await send(undefined, "GET", "/session")).toMatchObject({ status: 401, body: { code: "access.signed_out" } });
  const cookie = `kolo=${"x".repeat(43)}`;
  expect(await send(undefined, "GET", "/firm", undefined, { cookie })).toMatchObject({ status: 401 });
});

describe("the cookie", () => {
  const origin = process.env.APP_ORIGIN;
  afterAll(() => {
    process.env.APP_ORIGIN = origin;
  });

  it("is out of reach of scripts and of other sites", async () => {
    const set = cookieOf(await send("recruiter", "POST", "/session/password", { password: PASSWORD }));
    expect(set).toMatch(/^kolo=[\w-]{43}; Max-Age=5184000; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it("is bound to this host and to HTTPS where there is HTTPS", async () => {
    process.env.APP_ORIGIN = "https://kolo.example.com";
    const set = cookieOf(await send(undefined, "POST", "/session", { mail, password: PASSWORD }));
    expect(set).toMatch(/^__Host-kolo=[\w-]{43}; Max-Age=5184000; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    const { status } = await send(undefined, "GET", "/session", undefined, { cookie: set.replace("__Host-", "") });
    expect(status).toBe(401);
  });
});

it("says no to the eleventh wrong password with 429", async () => {
  const statuses = [];
  for (let guess = 0; guess < 11; guess++)
    statuses.push((await send(undefined, "POST", "/session", { mail: "head@example.com", password: "wrong" })).status);
  expect(statuses).toEqual([...Array(10).fill(401), 429]);
});

it("answers a request for a link the same, whether the mail is known or not", async () => {
  const [known, unknown] = await Promise.all([
    send(undefined, "POST", "/session/link", { mail }),
    send(undefined, "POST", "/session/link", { mail: "nobody@example.com" }),
  ]);
  expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
  const token = /#([\w-]{43})/.exec(office.texts.at(-1) ?? "")?.[1] ?? "";
  const uses = await Promise.all(
    Array.from({ length: 20 }, () => send(undefined, "POST", "/session/spend", { token })),
  );
  expect(uses.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(uses.filter(({ status }) => status === 409)).toHaveLength(19);
});

it("signs out here, or everywhere", async () => {
  const [here, there] = [await signedIn("manager"), await signedIn("manager")];
  await send(undefined, "DELETE", "/session", undefined, here);
  expect(await send(undefined, "GET", "/session", undefined, here)).toMatchObject({ status: 401 });
  expect(await send(undefined, "DELETE", "/session/all", undefined, there)).toMatchObject({ status: 200 });
  expect(await send(undefined, "GET", "/session", undefined, there)).toMatchObject({ status: 401 });
});
