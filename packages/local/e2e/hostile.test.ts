import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ask } from "../journeys/ask.ts";
import { beginning } from "../journeys/newcomer.ts";
import { listening } from "../src/port.ts";
import { type Hostile, hostileFiles, page as hostilePage, READ } from "../src/testing/hostile.ts";
import type { Drop, Visitor } from "../src/testing/visitor.ts";
import { held, type Opened, opened, peopled } from "../src/testing/world.ts";
import { staged } from "./staged.ts";

const scene = staged();
let server: Server;
let beacon: string;
/** What ran or broke a rule although nothing may: calls to the beacon, dialogs, flags, refusals of the content policy. */
const alarms: string[] = [];
const outside = `/tmp/kolo-outside-${randomUUID()}`;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === "/control") return response.setHeader("content-type", "text/html").end(control());
    alarms.push(`called ${request.url}`);
    return response.end();
  });
  beacon = `http://127.0.0.1:${await listening(server, 0, "127.0.0.1")}`;
});
afterAll(async () => {
  server?.close();
  server?.closeAllConnections();
});

const control = () => hostilePage(`${beacon}/control-ran`, "Carl Control");

/** A visitor in whose browser nothing can run or be refused unseen, on any page of theirs. */
async function watched(): Promise<Visitor> {
  const who = await scene.comes("ann", { acceptDownloads: true });
  const context = who.page.context();
  await context.exposeBinding("alarmed", (_, what: string) => alarms.push(what));
  await context.addInitScript(() => {
    const { alarmed } = globalThis as unknown as { alarmed: (what: string) => void };
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
      alarmed(`${location.pathname}: ${violatedDirective} ${blockedURI} ${sample}`),
    );
    Object.defineProperty(globalThis, "hacked", { set: () => alarmed(`script ran on ${location.href}`) });
  });
  const listen = (page: Page) =>
    page.on("dialog", (dialog) => {
      alarms.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
  listen(who.page);
  context.on("page", listen);
  return who;
}

it("sees a script that runs: the same page from an origin without Kolo's rules raises every alarm", async () => {
  const who = await watched();
  await who.page.goto(`${beacon}/control`);
  await expect.poll(() => alarms.join("\n")).toMatch(/control-ran/);
  await expect.poll(() => alarms.join("\n")).toMatch(/script ran on .*control/);
  await expect.poll(() => alarms.join("\n")).toMatch(/dialog hacked/);
  await who.close();
  alarms.length = 0;
});

const rowOf = ({ page }: Visitor, name: string) =>
  page.getByRole("region", { name: "Résumés" }).getByRole("listitem").filter({ hasText: name });

it("a hostile file ends with a clear reason and a profile in one tap, honest files go on, and no script of it ever runs", async () => {
  const who = await watched();
  const vacancy = await opened(scene.firm, "Accountant");
  const honest: Drop[] = ["Ida Honest", "Max Honest"].map((name) => ({
    name: `${name}.txt`,
    type: "text/plain",
    bytes: new TextEncoder().encode(`${name}\n${name.split(" ")[0]?.toLowerCase()}@mail.test`),
  }));
  const hostile = await hostileFiles(beacon, outside);
  await who.page.goto(`/vacancies/${vacancy.vacancyID}`);
  await who.drop([...honest.slice(0, 1), ...hostile, ...honest.slice(1)]);

  for (const { name } of honest) await rowOf(who, name).getByText(READ).waitFor({ timeout: 60_000 });
  for (const { name, ends } of hostile) await rowOf(who, name).getByText(ends).waitFor({ timeout: 60_000 });
  const kept = hostile.filter(({ bytes }) => bytes.length > 0);
  for (const { name } of kept.filter(({ ends }) => ends !== READ)) {
    await who.click(rowOf(who, name).getByRole("button", { name: "Make a profile" }));
    await rowOf(who, name).getByText(READ).waitFor();
  }
  const { applications } = await scene.firm.ann.call<{ applications: { personID: string }[] }>(
    "GET",
    `/vacancy/${vacancy.vacancyID}/application`,
  );
  expect(applications).toHaveLength(kept.length + honest.length);

  const seen = new Set<string>();
  for (const { personID } of applications) seen.add(await lookedAt(who, personID, [...kept, ...honest]));
  expect(seen).toEqual(new Set([...kept, ...honest].map(({ name }) => name)));
  expect(existsSync(outside)).toBe(false);
  expect(alarms).toEqual([]);
  await who.close();
}, 300_000);

/** Previews, downloads and opens somebody's file as a curious person would; its name. */
async function lookedAt({ page }: Visitor, personID: string, dropped: readonly (Drop | Hostile)[]): Promise<string> {
  const { documents } = await scene.firm.ann.call<{ documents: { documentID: string; name: string; kind: string }[] }>(
    "GET",
    `/person/${personID}`,
  );
  const [document] = documents;
  if (!document) throw new Error(`${personID} has no file`);
  await page.goto(`/candidates/${personID}`);
  const button = page.getByRole("button", { name: `Download: ${document.name}` });
  await button.waitFor();
  if (document.kind === "pdf") await page.locator("canvas").first().waitFor();

  const coming = page.waitForEvent("download");
  await button.click();
  const download = await coming;
  const bytes = dropped.find(({ name }) => name === document.name)?.bytes ?? new Uint8Array();
  expect(Buffer.compare(await readFile(await download.path()), bytes), document.name).toBe(0);

  const path = `/person/${personID}/document/${document.documentID}/url`;
  const { url } = await scene.firm.ann.call<{ url: string }>("GET", path);
  expect(new URL(url).origin).not.toBe(scene.firm.kolo.url);
  const tab = await page.context().newPage();
  const saved = tab.waitForEvent("download");
  await tab.goto(url).catch(() => "a download is no page");
  await saved;
  await tab.close();
  return document.name;
}

const ROUTES = readFileSync(new URL("../../web/src/routes.ts", import.meta.url), "utf8");

it("no screen breaks the content policy", async () => {
  const who = await watched();
  const vacancy: Opened = await opened(scene.firm, "Frontend Engineer");
  const [personID = ""] = await peopled(scene.firm, vacancy.vacancyID, 2);
  const interviewID = await held(scene.firm, vacancy, personID);
  const { taskID } = await ask(scene.firm, "Report", scene.firm.eve);
  const { runID } = await beginning(scene.firm, "Nina Newcomer", { starts: 30 });
  const { templates } = await scene.firm.ann.call<{ templates: { templateID: string }[] }>("GET", "/template");
  const templateID = templates[0]?.templateID;
  expect(templateID).toBeDefined();
  const of = (rest: string) => `/vacancies/${vacancy.vacancyID}${rest}`;
  const addresses: Record<string, string> = {
    "/sign-in": "/sign-in",
    "/join": "/join#token",
    "/welcome": "/welcome#token",
    "/setup": "/setup",
    "/": "/",
    "/vacancies": "/vacancies",
    "/vacancies/new": "/vacancies/new",
    "/vacancies/:id": of(""),
    "/vacancies/:id/list": of("/list"),
    "/vacancies/:id/fit": of("/fit"),
    "/vacancies/:id/interviews": of("/interviews"),
    "/vacancies/:id/decide": of("/decide"),
    "/vacancies/:id/edit": of("/edit"),
    "/candidates": "/candidates",
    "/candidates/doubles": "/candidates/doubles",
    "/candidates/mail": "/candidates/mail",
    "/candidates/unread": "/candidates/unread",
    "/candidates/:id": `/candidates/${personID}`,
    "/interviews": "/interviews",
    "/interviews/:id": `/interviews/${interviewID}?vacancy=${vacancy.vacancyID}`,
    "/tasks": "/tasks",
    "/tasks/:id": `/tasks/${taskID}`,
    "/points": "/points",
    "/points/standings": "/points/standings",
    "/points/of/:id": `/points/of/${scene.firm.eve.accountID}`,
    "/points/thanks": "/points/thanks",
    "/points/overview": "/points/overview",
    "/points/unit/:unit": "/points/unit/none?month=2026-11",
    "/points/giver/:id": `/points/giver/${scene.firm.bob.accountID}?month=2026-11`,
    "/points/desk": "/points/desk",
    "/first-days": "/first-days",
    "/first-days/:id": `/first-days/${runID}`,
    "/templates": "/templates",
    "/templates/:id": `/templates/${templateID}`,
    "/lateness": "/lateness",
    "/settings/competencies": "/settings/competencies",
    "/settings/rates": "/settings/rates",
    "/team": "/team",
    "/team/import": "/team/import",
    "/settings": "/settings",
    "/mailbox": "/mailbox",
    "*missing": "/no/such/page",
  };
  expect([...ROUTES.matchAll(/path: "([^"]+)"/g)].map(([, path]) => path).toSorted()).toEqual(
    ["/", ...Object.keys(addresses)].toSorted(),
  );
  const unknown = ["/candidates/per-", "/first-days/run-"].map((path) => path + "0".repeat(26));
  for (const address of [...Object.values(addresses), ...unknown, "/templates/new", "/templates/none"]) {
    await who.page.goto(address);
    await who.page.locator("h1").first().waitFor();
    await who.page.waitForLoadState("networkidle");
  }
  expect(alarms).toEqual([]);
  await who.close();
}, 300_000);
