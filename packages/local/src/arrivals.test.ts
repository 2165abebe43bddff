import { expect, it } from "vitest";
import { arrival } from "./arrivals.ts";
import type { Outcome } from "./runner.ts";
import { createdEvent } from "./s3/created.ts";

const event = createdEvent(
  "bucket",
  "local",
  { key: "tmp/upl-1", size: 3, etag: '"e"', sha256: "", storedAt: "2026-01-01T00:00:00.000Z" },
  "Put",
);
const failing = (type: string): Outcome => ({ done: false, type, message: "words" });

/** Delivers the event to a route whose runs end as told; gives how often it ran and what was reported. */
async function delivered(...outcomes: Outcome[]) {
  const reports: unknown[] = [];
  let runs = 0;
  const run = async () => outcomes[runs++] ?? { done: true as const };
  await arrival({ run, failed: async (record) => void reports.push(record) })(event);
  return { runs, reports };
}

it("is over when the file was read", async () => {
  expect(await delivered({ done: true })).toEqual({ runs: 1, reports: [] });
});

it("is tried once more after an error", async () => {
  expect(await delivered(failing("TypeError"))).toEqual({ runs: 2, reports: [] });
});

it("tells of an error that stays", async () => {
  const { runs, reports } = await delivered(failing("TypeError"), failing("TypeError"));
  expect(runs).toBe(2);
  expect(reports).toMatchObject([{ requestPayload: event, responsePayload: { errorType: "TypeError" } }]);
});

it.each(["Runtime.ExitError", "Sandbox.Timedout"])("does not repeat a %s", async (type) => {
  const { runs, reports } = await delivered(failing(type));
  expect(runs).toBe(1);
  expect(reports).toMatchObject([{ responsePayload: { errorType: type, errorMessage: "words" } }]);
});

it("stays undelivered while nobody takes the report", async () => {
  const failed = async () => Promise.reject(new Error("no table"));
  const deliver = arrival({ run: async () => failing("Sandbox.Timedout"), failed });
  await expect(deliver(event)).rejects.toThrow("no table");
});
