import { EventEmitter, once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it, vi } from "vitest";
import { Outbox } from "./outbox.ts";

const root = await mkdtemp(join(tmpdir(), "outbox-"));
afterAll(() => rm(root, { recursive: true }));

it("delivers once sent, and forgets what was delivered or cancelled", async () => {
  const folder = join(root, "plain");
  const got: string[] = [];
  const outbox = new Outbox<string>(folder, async (event) => void got.push(event));
  await outbox.open();
  const kept = await outbox.write("kept");
  await (await outbox.write("cancelled")).cancel();
  expect(got).toEqual([]);
  kept.send();
  await outbox.close();
  expect(got).toEqual(["kept"]);
  expect(await readdir(folder)).toEqual([]);
});

it("tries again when a delivery fails", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const tries: string[] = [];
  const third = new EventEmitter();
  const delivered = once(third, "delivered");
  const outbox = new Outbox<string>(
    join(root, "again"),
    async (event) => {
      tries.push(event);
      if (tries.length < 3) throw new Error("not yet");
      third.emit("delivered");
    },
    1,
  );
  await outbox.open();
  (await outbox.write("event")).send();
  await delivered;
  await outbox.close();
  expect(tries).toEqual(["event", "event", "event"]);
});

it("delivers after a restart what a crash left", async () => {
  const folder = join(root, "crash");
  const dead = new Outbox<number>(folder, async () => undefined);
  await dead.open();
  for (const event of [1, 2, 3]) await dead.write(event);
  const got: number[] = [];
  const next = new Outbox<number>(folder, async (event) => void got.push(event));
  await next.open();
  await next.close();
  expect(got.sort()).toEqual([1, 2, 3]);
});
