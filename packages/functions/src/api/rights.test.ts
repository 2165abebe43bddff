import type { Role } from "@kolo/core/context";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { firmed } from "../../../core/src/testing/as.ts";
import { postOffice } from "../../../core/src/testing/post-office.ts";
import * as all from "../testing/rights/index.ts";
import { EVERYBODY, type Row, requested, type Sent, type Whose } from "../testing/rights/row.ts";
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

describe.each(closed)("$route", (row) => {
  const [method = "", pattern = ""] = row.route.split(" ");
  const letIn = (role: Role, whose: Whose) => row[whose].some((one) => one === role);

  /** Who is refused changes nothing, and who reads neither: what such a request is about serves all who send it. */
  const kept = new Map<string, Promise<Sent>>();
  function asking(role: Role, whose: Whose): Promise<Sent> {
    if (method !== "GET" && letIn(role, whose)) return requested(row, role, whose);
    const about = row.requestOf ? `${role} ${whose}` : whose;
    const sent = kept.get(about) ?? requested(row, role, whose);
    kept.set(about, sent);
    return sent;
  }

  it.each(targets.flatMap((whose) => EVERYBODY.map((role) => ({ role, whose }))))(
    "by $role, $whose",
    async ({ role, whose }) => {
      const { path = pattern, body } = await asking(role, whose);
      const answer = await send(role, method, path, body);
      expect(letIn(role, whose) ? LET_IN : REFUSED, JSON.stringify(answer.body)).toContain(answer.status);
    },
  );

  it("by nobody", async () => {
    const { path = pattern, body } = await asking("employee", "foreign");
    expect(await send(undefined, method, path, body)).toMatchObject({ status: 401 });
  });
});
