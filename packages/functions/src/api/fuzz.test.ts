import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { accounts, firmed } from "../../../core/src/testing/as.ts";
import { postOffice } from "../../../core/src/testing/post-office.ts";
import { spoiled, type Wire } from "../testing/junk.ts";
import * as all from "../testing/rights/index.ts";
import { type Row, requested, type Sent } from "../testing/rights/row.ts";
import { ask, send } from "../testing/visitor.ts";

const office = await postOffice();
const failures = vi.spyOn(console, "error").mockImplementation(() => undefined);
afterAll(() => {
  failures.mockRestore();
  office.close();
});
beforeAll(() => firmed());

/** Every code the page can say. */
const dictionary = readFileSync(new URL("../../../web/src/text/en/problem.ts", import.meta.url), "utf8");
const known = new Set(Array.from(dictionary.matchAll(/^ {2}"?([a-z_]+(?:\.[a-z_]+)?)"?:/gm), ([, code]) => code));

/** What the open routes take: the matrix of rights sends them nothing. */
const OPEN: Record<string, object> = {
  "POST /session": { mail: "nobody@example.com", password: "correct horse" },
  "POST /session/link": { mail: "nobody@example.com" },
  "POST /session/look": { token: "x".repeat(43) },
  "POST /session/spend": { token: "x".repeat(43), name: "Ann", password: "correct horse", locale: "en", zone: "UTC" },
};

const PER_ROUTE = { GET: 14, POST: 30, PUT: 30, PATCH: 30, DELETE: 10 } as const;
const rows: readonly Row[] = Object.values(all).flat();
let asked = 0;
const statuses = new Map<number, number>();

async function tell(method: string, { path, body, headers }: Wire) {
  const init = { method, headers, ...(body !== undefined && { body }) };
  const response = await ask("administrator", `/api${path}`, init);
  asked += 1;
  statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
  return { status: response.status, text: await response.text() };
}

/** What is wrong with an answer; undefined when it is one the page can show. */
function wrong({ status, text }: { status: number; text: string }): string | undefined {
  if (/node_modules|\.[cm]?[jt]s:\d+|\n\s+at /.test(text)) return "tells of the inside";
  if (status < 400) return undefined;
  if (status >= 500) return `failed: ${failures.mock.lastCall?.map(String).join(" ")}`;
  const { code } = JSON.parse(text);
  return known.has(code) ? undefined : `code without words: ${code}`;
}

describe("junk gets an answer the page has words for, never a failure", () => {
  it.each(rows.map((row, seed) => ({ ...row, seed })))("$route", async ({ seed, ...row }) => {
    const { route } = row;
    const [method = "", pattern = ""] = route.split(" ");
    const right: Sent = {
      path: pattern,
      ...(OPEN[route] && { body: OPEN[route] }),
      ...(await requested(row, "administrator", "own")),
    };
    const bad: string[] = [];
    for (const wire of spoiled(right, PER_ROUTE[method as keyof typeof PER_ROUTE], seed + 1)) {
      const fault = wrong(await tell(method, wire));
      if (fault) bad.push(`${fault}\n  ${method} ${wire.path.slice(0, 200)} ${String(wire.body ?? "").slice(0, 300)}`);
    }
    expect(bad).toEqual([]);
  });

  it("was asked often enough, and mostly refused", () => {
    expect(asked).toBeGreaterThan(1500);
    expect((statuses.get(400) ?? 0) / asked).toBeGreaterThan(0.4);
  });
});

const CURSORS = ["", "x", "x.y", `${btoa('{"pk":"$kolo","sk":"$person"}')}.${"0".repeat(64)}`, "%00", "."];
describe.each(["/person", "/vacancy", "/notice"])("GET %s", (path) => {
  it.each(CURSORS)("refuses the made-up cursor %j", async (cursor) => {
    const { status, body } = await send("administrator", "GET", `${path}?cursor=${encodeURIComponent(cursor)}`);
    expect([status, body]).toEqual([400, { code: "cursor.changed", data: {} }]);
  });
});

it("refuses an unknown field on every route that takes a body", async () => {
  const taking = rows.filter(
    ({ route, request, requestOf }) => !route.startsWith("GET") && (request ?? requestOf ?? OPEN[route]),
  );
  const answers = await Promise.all(
    taking.map(async (row) => {
      const { route } = row;
      const [method = "", pattern = ""] = route.split(" ");
      const { path = pattern, body = OPEN[route] } = await requested(row, "administrator", "own");
      if (body === undefined) return undefined;
      const { status } = await send("administrator", method, path, {
        ...body,
        role: "administrator",
        by: accounts.head,
        extra: 1,
      });
      return status === 400 ? undefined : `${route}: ${status}`;
    }),
  );
  expect(answers.filter(Boolean)).toEqual([]);
});
