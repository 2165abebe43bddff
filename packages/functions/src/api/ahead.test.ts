import * as Account from "@kolo/core/access/account";
import { db } from "@kolo/core/db";
import { beforeAll, describe, expect, it } from "vitest";
import { as, firmed } from "../../../core/src/testing/as.ts";
import { signedIn } from "../testing/visitor.ts";
import { app } from "./app.ts";

beforeAll(() => firmed());

type Next = (args: unknown) => Promise<unknown>;

/** Runs with each call of the table told to `passing` first, which may hold it up. */
async function watched<T>(passing: (command: string) => unknown, run: () => Promise<T>): Promise<T> {
  const watch =
    (next: Next, { commandName = "" }: { commandName?: string }) =>
    async (args: unknown) => {
      await passing(commandName);
      return next(args);
    };
  db.client.middlewareStack.add(watch as never, { step: "initialize", name: "watch" });
  try {
    return await run();
  } finally {
    db.client.middlewareStack.remove("watch");
  }
}

const search = async (headers: Record<string, string>) => app.request("/api/search", { headers });

it("asks what changed before it is known who asks", async () => {
  const ann = await signedIn("recruiter");
  expect((await search(ann)).status).toBe(200);
  let go!: () => void;
  const asked = new Promise<void>((resolve) => {
    go = resolve;
  });
  // Who asks is not told before what changed is asked for: one after the other would never end.
  const held = (command: string) => (command === "QueryCommand" ? go() : asked);
  expect((await watched(held, () => search(ann))).status).toBe(200);
});

describe("reads nothing but its session for a cookie", () => {
  const read = async (headers: Record<string, string>) => {
    const calls: string[] = [];
    expect(
      (
        await watched(
          (command) => calls.push(command),
          () => search(headers),
        )
      ).status,
    ).toBe(401);
    return calls;
  };

  it("that never opened anything", async () => {
    expect(await read({ cookie: "kolo=made-up" })).toEqual(["GetItemCommand"]);
  });

  it("that was here, and is signed out", async () => {
    const bob = await signedIn("manager");
    expect((await search(bob)).status).toBe(200);
    await app.request("/api/session", { method: "DELETE", headers: { ...bob, origin: "http://localhost:3000" } });
    expect(await read(bob)).toEqual(["GetItemCommand"]);
  });

  it("that was here, and whose holder has ended all sessions since", async () => {
    const eve = await signedIn("employee");
    expect((await search(eve)).status).toBe(200);
    await Account.signOutEverywhere(as("employee"));
    expect((await search(eve)).status).toBe(401);
    expect(await read(eve)).not.toContain("QueryCommand");
  });
});
