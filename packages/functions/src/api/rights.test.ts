import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { firmed } from "../../../core/src/testing/as.ts";
import { postOffice } from "../../../core/src/testing/post-office.ts";
import * as all from "../testing/rights/index.ts";
import { EVERYBODY, type Row, type Whose } from "../testing/rights/row.ts";
import { send } from "../testing/visitor.ts";
import { app } from "./app.ts";

const office = await postOffice();
afterAll(() => office.close());
beforeAll(() => firmed());

const rows: readonly Row[] = Object.values(all).flat();
const routes = app.routes
  .filter(({ method }) => method !== "ALL")
  .map(({ method, path }) => `${method} ${path.replace("/api", "").replace(/(.)\/$/, "$1")}`);

it.each([...new Set(routes)])("%s has its row in the matrix", (route) => {
  expect(rows.filter((row) => row.route === route)).toHaveLength(1);
});

it("has no row without a route", () => {
  expect(rows.map(({ route }) => route).filter((route) => !routes.includes(route))).toEqual([]);
});

/** Let in: done, or in conflict with what is there (a second firm). Anything else would prove nothing about rights. */
const LET_IN = [200, 409];
const REFUSED = [403, 404];
const targets: Whose[] = ["own", "foreign"];
const closed = rows.filter(({ open }) => !open);

describe.each(closed)("$route", ({ route, request, ...allowed }) => {
  const [method = "", pattern = ""] = route.split(" ");

  it.each(targets.flatMap((whose) => EVERYBODY.map((role) => ({ role, whose }))))(
    "by $role, $whose",
    async ({ role, whose }) => {
      const { path = pattern, body } = (await request?.(role, whose)) ?? {};
      const answer = await send(role, method, path, body);
      const expected = allowed[whose].some((one) => one === role) ? LET_IN : REFUSED;
      expect(expected, JSON.stringify(answer.body)).toContain(answer.status);
    },
  );

  it("by nobody", async () => {
    const { path = pattern, body } = (await request?.("employee", "foreign")) ?? {};
    expect(await send(undefined, method, path, body)).toMatchObject({ status: 401 });
  });
});
