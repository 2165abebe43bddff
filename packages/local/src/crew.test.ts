import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, expect, it } from "vitest";
import { type CrewOptions, crew } from "./crew.ts";

const folder = await mkdtemp(join(tmpdir(), "crew-"));
afterAll(() => rm(folder, { recursive: true }));

/** A Lambda of these words, in a file as a real one is. */
async function lambda(name: string, body: string): Promise<string> {
  const path = join(folder, `${name}.mjs`);
  await writeFile(path, `let calls = 0;\nexport async function handler(event) { calls += 1; ${body} }`);
  return path;
}
const runner = fileURLToPath(new URL("runner.ts", import.meta.url));
let open: ReturnType<typeof crew> | undefined;
const hired: number[] = [];
function started(options: Partial<CrewOptions> = {}) {
  hired.length = 0;
  open = crew({ runner, execArgv: ["--import", "tsx"], hired: async (pid) => void hired.push(pid), ...options });
  return open;
}
afterEach(() => open?.stop());

it("runs one order at a time in a process, and uses that process again", async () => {
  const module = await lambda("count", "if (calls !== event) throw new Error('call ' + calls);");
  const { run } = started({ most: 1 });
  expect(await Promise.all([1, 2, 3].map((event) => run({ module, event })))).toEqual([
    { done: true },
    { done: true },
    { done: true },
  ]);
  expect(hired).toHaveLength(1);
});

it("has at most two processes", async () => {
  const module = await lambda("quick", "");
  const { run, size } = started();
  await Promise.all(Array.from({ length: 6 }, (_, event) => run({ module, event })));
  expect(hired).toHaveLength(2);
  expect(size()).toBe(2);
});

it("says what a handler threw", async () => {
  const module = await lambda("throws", "throw new TypeError('no such thing')");
  expect(await started().run({ module, event: {} })).toEqual({
    done: false,
    type: "TypeError",
    message: "no such thing",
  });
});

it.each([
  ["dies", "process.kill(process.pid, 'SIGKILL')", "Runtime.ExitError"],
  ["loops without end", "for (;;);", "Sandbox.Timedout"],
  ["never answers", "await new Promise(() => setInterval(() => {}, 1e6))", "Sandbox.Timedout"],
  ["fills buffers", "const all = []; for (;;) all.push(Buffer.alloc(1e7, 1))", "Runtime.ExitError"],
  ["eats all memory", "const all = []; for (;;) all.push(new Array(1e6).fill(calls++))", "Runtime.ExitError"],
])("outlives a handler that %s, and goes on", async (name, body, type) => {
  const [bad, good] = await Promise.all([lambda(name.replaceAll(" ", "-"), body), lambda("good", "")]);
  const { run } = started({ most: 1, timeout: type === "Sandbox.Timedout" ? 1500 : 25_000 });
  const [first, second] = await Promise.all([run({ module: bad, event: 1 }), run({ module: good, event: 2 })]);
  expect(first).toMatchObject({ done: false, type });
  expect(second).toEqual({ done: true });
});

it("ends a process that has nothing to do", async () => {
  const module = await lambda("idle", "");
  const { run, size } = started({ idle: 1 });
  await run({ module, event: 1 });
  await expect.poll(size).toBe(0);
});

it("does not call an order failed that was stopped", async () => {
  const module = await lambda("long", "await new Promise(() => setInterval(() => {}, 1e6))");
  const { run, stop } = started();
  const order = run({ module, event: 1 });
  await expect.poll(() => hired.length).toBe(1);
  stop();
  await expect(order).rejects.toThrow("Stopped");
});

it("keeps the process that has got ready past its idle time, and has another one when it dies", async () => {
  const module = await lambda(
    "ready",
    "if (event === 'die') process.exit(1); if (event !== 'ready' && calls < 2) throw new Error('cold');",
  );
  const { prepare, run } = started({ most: 1, ready: { module, event: "ready" }, idle: 1 });
  await prepare();
  // Another crew's whole life is longer than the idle time of this one.
  const other = crew({ runner, execArgv: ["--import", "tsx"], most: 1 });
  await other.run({ module: await lambda("other", ""), event: 1 });
  other.stop();
  expect(await run({ module, event: 1 })).toEqual({ done: true });
  expect(await run({ module, event: "die" })).toMatchObject({ done: false, type: "Runtime.ExitError" });
  expect(await run({ module, event: 2 })).toEqual({ done: true });
  expect(hired).toHaveLength(2);
});
