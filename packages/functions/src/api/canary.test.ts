import * as Entry from "@kolo/core/access/entry";
import type { Role } from "@kolo/core/context";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accounts, as, firmed } from "../../../core/src/testing/as.ts";
import { postOffice } from "../../../core/src/testing/post-office.ts";
import { type Canary, planted, type Scene } from "../testing/canaries.ts";
import { EVERYBODY } from "../testing/rights/row.ts";
import { send } from "../testing/visitor.ts";
import { app } from "./app.ts";

const office = await postOffice();
afterAll(() => office.close());

let scenes: Scene[] = [];
let canaries: Canary[] = [];
beforeAll(async () => {
  await firmed();
  await Entry.setPassword(as("administrator", new Date().toISOString()), { password: "correct horse battery" });
  scenes = [await planted("own", 31), await planted("foreign", 47)];
  const secret = { what: "password hash", sign: "argon2id", may: [] };
  canaries = [...scenes.flatMap((scene) => scene.canaries), secret];
});

const routes = [
  ...new Set(app.routes.filter(({ method }) => method === "GET").map(({ path }) => path.slice("/api".length))),
];

/** What a route wants behind its question mark; a list is asked by each of them. */
const SEARCHES = [
  "",
  "line=Cora",
  "line=canary-mail",
  `filter=${encodeURIComponent('{"order":{"by":"pay","descending":true}}')}`,
];
const QUERIES: Record<string, (ids: Scene["ids"]) => readonly string[]> = {
  "/competency": () => ["lang=en"],
  "/competency/suggest": () => ["title=Designer"],
  "/vacancy": () => ["standing=current", "standing=closed"],
  "/vacancy/suggest": () => ["title=Designer"],
  "/vacancy/:vacancyID/interview/usual": ({ personID }) => [`personID=${personID}`],
  "/interview/busy": ({ personID }) => {
    const day = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
    return [`accounts=${Object.values(accounts).join(",")}&person=${personID}&from=${day(-24)}&to=${day(24)}`];
  },
  "/merge": ({ personID }) => [`of=${personID}`],
  "/double": ({ personID }) => ["", `of=${personID}`],
  "/double/pair": ({ personID, blindPersonID }) => [`one=${personID}&other=${blindPersonID}`],
  "/pulse": ({ personID, vacancyID }) => [`of=${personID},${vacancyID}`],
  "/points/unit/:unit": () => ["month=2026-03"],
  "/points/giver/:accountID": () => ["month=2026-03"],
  "/redemption/payroll": () => ["month=2026-03"],
  "/person/:personID/json-resume": () => ["lang=en"],
  "/person": () => ["", "q=Cora", "q=canary-mail"],
  "/search": () => SEARCHES,
  "/search/facets": () => SEARCHES,
};

/** Every address of a route in both scenes, about each of their people, interviews and accounts. */
function addresses(route: string): string[] {
  const all = scenes.flatMap(({ ids }) =>
    [ids, { ...ids, personID: ids.blindPersonID ?? "", interviewID: ids.blindInterviewID ?? "" }].flatMap((one) =>
      Object.values(accounts).flatMap((accountID) => {
        const path = route
          .replace(/:(\w+)/g, (_, name: string) => ({ ...one, accountID })[name] ?? "")
          .replace(/(.)\/$/, "$1");
        return (QUERIES[path === "" ? route : route.replace(/(.)\/$/, "$1")]?.(one) ?? [""]).map(
          (query) => `${path}?${query}`,
        );
      }),
    ),
  );
  return [...new Set(all)];
}

/** What a role came across on its walk, and what it should not have. */
async function walked(role: Role) {
  const seen = new Set<string>();
  const leaks: string[] = [];
  for (const address of routes.flatMap(addresses)) {
    const { body } = await send(role, "GET", address);
    const text = JSON.stringify(body);
    for (const { what, may } of canaries.filter(({ sign }) => text.includes(sign))) {
      seen.add(what);
      if (!may.includes(role)) leaks.push(`${what}: ${address}`);
    }
  }
  return { seen, leaks };
}

describe("no answer holds what its reader may not know", () => {
  it.each(EVERYBODY)(
    "for %s, on every address that can be read",
    async (role) => {
      const { seen, leaks } = await walked(role);
      expect(leaks).toEqual([]);
      // Who may see it does: a sign that nobody finds would prove nothing.
      expect(canaries.filter(({ what, may }) => may.includes(role) && !seen.has(what)).map(({ what }) => what)).toEqual(
        [],
      );
    },
    120_000,
  );
});
