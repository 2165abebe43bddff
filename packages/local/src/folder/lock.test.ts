import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { Blocked } from "../blocked.ts";
import { identity } from "../process.ts";
import { lock } from "./lock.ts";

const root = await mkdtemp(join(tmpdir(), "lock-"));
afterAll(() => rm(root, { recursive: true }));
const folder = (name: string) => join(root, name);
const left = async (name: string, holder: object) => {
  const held = await lock(folder(name));
  await held.release();
  await writeFile(join(folder(name), "lock"), JSON.stringify({ nonce: "old", children: [], ...holder }));
};
const sleeper = () => spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });

it("lets one in and tells the second who is there, until the first leaves", async () => {
  const first = await lock(folder("one"));
  await expect(lock(folder("one"))).rejects.toThrow(Blocked);
  await expect(lock(folder("one"))).rejects.toThrow(`process ${process.pid}`);
  await first.release();
  await (await lock(folder("one"))).release();
});

it("takes over from a dead process, and from another one that has its number now", async () => {
  const dead = sleeper();
  const was = { pid: dead.pid, identity: identity(dead.pid ?? 0) };
  dead.kill("SIGKILL");
  await once(dead, "exit");
  await left("dead", was);
  await (await lock(folder("dead"))).release();
  await left("reused", { pid: process.pid, identity: "somebody else" });
  await (await lock(folder("reused"))).release();
});

it("takes over a lock that a crash left torn", async () => {
  await left("torn", {});
  await writeFile(join(folder("torn"), "lock"), '{"nonce":');
  await (await lock(folder("torn"))).release();
});

it("ends what a dead process left running, and no stranger", async () => {
  const [orphan, stranger] = [sleeper(), sleeper()];
  await left("orphan", {
    pid: 999_999_999,
    identity: "gone",
    children: [
      { pid: orphan.pid, identity: identity(orphan.pid ?? 0) },
      { pid: stranger.pid, identity: "an older process of this number" },
    ],
  });
  const ended = once(orphan, "exit");
  const held = await lock(folder("orphan"));
  expect(await ended).toEqual([null, "SIGKILL"]);
  expect(identity(stranger.pid ?? 0)).toBeDefined();
  stranger.kill("SIGKILL");
  await held.release();
});

it("lets exactly one of many take over", async () => {
  await left("race", { pid: 999_999_999, identity: "gone" });
  const all = await Promise.allSettled(Array.from({ length: 8 }, () => lock(folder("race"))));
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

it("writes down the processes that could be left behind", async () => {
  const held = await lock(folder("children"));
  await held.child(process.pid);
  const { children } = JSON.parse(await readFile(join(folder("children"), "lock"), "utf8"));
  expect(children).toEqual([{ pid: process.pid, identity: identity(process.pid) }]);
  await held.release();
});

it("writes down children that are hired at the same moment", async () => {
  const held = await lock(folder("twins"));
  const children = Array.from({ length: 8 }, sleeper);
  const pids = children.map(({ pid }) => pid ?? 0);
  await Promise.all(pids.map((pid) => held.child(pid)));
  const holder = JSON.parse(await readFile(join(folder("twins"), "lock"), "utf8"));
  expect(holder.children.map(({ pid }: { pid: number }) => pid)).toEqual(pids);
  for (const child of children) child.kill("SIGKILL");
  await held.release();
});

it("is gone after the release, also when a child was hired just before", async () => {
  const held = await lock(folder("late"));
  const late = held.child(process.pid);
  await held.release();
  await late;
  await expect(readFile(join(folder("late"), "lock"))).rejects.toThrow("ENOENT");
});
