import { afterEach, beforeEach, expect, it, vi } from "vitest";

/** The wire: a fetch that answers or fails as told, and remembers what was really received. */
function wire() {
  const state = { up: true, status: 200, received: [] as string[], keys: [] as string[] };
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    state.keys.push(new Headers(init.headers).get("idempotency-key") ?? "");
    if (!state.up) throw new TypeError("Failed to fetch");
    state.received.push(`${init.method} ${url} ${init.body ?? ""}`);
    return new Response(JSON.stringify({ code: "vacancy.missing" }), { status: state.status });
  });
  return state;
}

/** A page that was just loaded: module state is new, localStorage is what the former page left. */
async function page(accountID = "acc-1") {
  vi.clearAllTimers(); // The former page is gone, and its retries with it.
  vi.resetModules();
  const outbox = await import("./outbox.ts");
  outbox.belongsTo(accountID);
  return outbox;
}

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("sends a change at once with a key of its own while the server answers", async () => {
  const server = wire();
  const { deliver, waiting } = await page();
  expect((await deliver("/api/a", "POST", "1")).status).toBe(200);
  await deliver("/api/b", "DELETE", undefined);
  expect(server.received).toEqual(["POST /api/a 1", "DELETE /api/b "]);
  expect(new Set(server.keys).size).toBe(2);
  expect(waiting()).toBe(0);
});

it("keeps changes while the server is away and sends them in order, each with its first key, once", async () => {
  const server = wire();
  server.up = false;
  const { deliver, offline, waiting } = await page();
  const first = deliver("/api/a", "POST", "1");
  await vi.advanceTimersByTimeAsync(0);
  const second = deliver("/api/b", "POST", "2");
  await vi.advanceTimersByTimeAsync(6000);
  expect([offline(), waiting()]).toEqual([true, 2]);
  const tried = new Set(server.keys);

  server.up = true;
  await vi.advanceTimersByTimeAsync(6000);
  expect([(await first).status, (await second).status]).toEqual([200, 200]);
  expect(server.received).toEqual(["POST /api/a 1", "POST /api/b 2"]);
  expect(tried.has(server.keys.at(-2) ?? "")).toBe(true);
  expect([offline(), waiting(), localStorage.length]).toEqual([false, 0, 0]);
});

it("queues a change behind those that wait, even if the server is back by then", async () => {
  const server = wire();
  server.up = false;
  const { deliver } = await page();
  void deliver("/api/a", "POST", "1");
  await vi.advanceTimersByTimeAsync(0);
  server.up = true;
  const second = deliver("/api/b", "POST", "2");
  await vi.advanceTimersByTimeAsync(3000);
  await second;
  expect(server.received).toEqual(["POST /api/a 1", "POST /api/b 2"]);
});

it("sends after a reload what the former page could not, and tells what was refused", async () => {
  const server = wire();
  server.up = false;
  const before = await page();
  void before.deliver("/api/a", "POST", "typed");
  await vi.advanceTimersByTimeAsync(0);

  server.up = true;
  server.status = 404;
  const refused: number[] = [];
  vi.clearAllTimers();
  vi.resetModules();
  const after = await import("./outbox.ts");
  after.whenDelivered((responses) => refused.push(...responses.map((response) => response.status)));
  after.belongsTo("acc-1");
  await vi.advanceTimersByTimeAsync(0);
  expect(server.received).toEqual(["POST /api/a typed"]);
  expect(refused).toEqual([404]);
  expect(localStorage.length).toBe(0);
});

it("never sends one person's changes as another", async () => {
  const server = wire();
  server.up = false;
  void (await page("acc-1")).deliver("/api/a", "POST", "mine");
  await vi.advanceTimersByTimeAsync(0);
  server.up = true;
  const other = await page("acc-2");
  await vi.advanceTimersByTimeAsync(6000);
  expect(other.waiting()).toBe(0);
  expect(server.received).toEqual([]);
  await page("acc-1");
  await vi.advanceTimersByTimeAsync(0);
  expect(server.received).toEqual(["POST /api/a mine"]);
});

it("takes a restarting server (503) for an absent one, not for an answer", async () => {
  const server = wire();
  server.status = 503;
  const { deliver, offline } = await page();
  const answer = deliver("/api/a", "POST", "1");
  await vi.advanceTimersByTimeAsync(3000);
  expect(offline()).toBe(true);
  server.status = 200;
  await vi.advanceTimersByTimeAsync(3000);
  expect((await answer).status).toBe(200);
});

it("stores a change that met the end of the session until the same person is back", async () => {
  const server = wire();
  server.status = 401;
  const { belongsTo, deliver } = await page();
  expect((await deliver("/api/a", "POST", "1")).status).toBe(401);
  server.status = 200;
  belongsTo("acc-1");
  await vi.advanceTimersByTimeAsync(0);
  expect(server.received).toEqual(["POST /api/a 1", "POST /api/a 1"]);
  expect(new Set(server.keys).size).toBe(1);
  expect(localStorage.length).toBe(0);
});
