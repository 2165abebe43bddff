import * as Account from "@kolo/core/access/account";
import { db } from "@kolo/core/db";
import { beforeAll, expect, it } from "vitest";
import { accounts, firmed } from "../../../core/src/testing/as.ts";
import { send } from "../testing/visitor.ts";

beforeAll(() => firmed());

it("answers a sending that was overtaken by its twin as the twin was answered", async () => {
  const { version } = await Account.get(accounts.recruiter);
  const sent = () =>
    send("recruiter", "PATCH", "/account/me", { version, locale: "uk" }, { "idempotency-key": "one-click-twice" });
  let twin: ReturnType<typeof sent> | undefined;
  // The twin does the whole act after this one has seen that it was not done yet.
  db.client.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      if (!twin && JSON.stringify(args.input).includes("act#")) {
        twin = sent();
        await twin;
      }
      return result;
    },
    { step: "initialize", name: "twin" },
  );
  try {
    const overtaken = await sent();
    expect(overtaken).toMatchObject({ status: 200, body: { locale: "uk", version: version + 1 } });
    expect(overtaken.body).toEqual((await twin)?.body);
  } finally {
    db.client.middlewareStack.remove("twin");
  }
});

it("still refuses what nobody has done", async () => {
  const key = { "idempotency-key": "never-done-before" };
  const answer = await send("recruiter", "PATCH", "/account/me", { version: 99, locale: "uk" }, key);
  expect(answer).toMatchObject({ status: 409, body: { code: "db.stale" } });
});
