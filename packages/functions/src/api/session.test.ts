import { beforeAll, expect, it } from "vitest";
import { firmed } from "../../../core/src/testing/as.ts";
import { send } from "../testing/visitor.ts";

beforeAll(() => firmed());

it("tells who is signed in, and the firm", async () => {
  const { status, body } = await send("recruiter", "GET", "/session");
  expect([status, body]).toMatchObject([200, { account: { role: "recruiter" }, firm: { name: "Example" } }]);
});

it("lets nobody past without a session", async () => {
  expect(await send(undefined, "GET", "/session")).toMatchObject({ status: 401, body: { code: "access.signed_out" } });
  expect(await send(undefined, "GET", "/pulse?of=x")).toMatchObject({ status: 401 });
});
