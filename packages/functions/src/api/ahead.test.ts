import { db } from "@kolo/core/db";
import { beforeAll, expect, it } from "vitest";
import { firmed } from "../../../core/src/testing/as.ts";
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

it("reads nothing for a cookie that opens nothing, but for its session", async () => {
  const calls: string[] = [];
  const stranger = { cookie: "kolo=made-up" };
  expect(
    (
      await watched(
        (command) => calls.push(command),
        () => search(stranger),
      )
    ).status,
  ).toBe(401);
  expect(calls).toEqual(["GetItemCommand"]);
});
