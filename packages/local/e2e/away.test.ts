import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { type Launched, launch } from "../harness/launcher.ts";
import { freePort } from "../src/port.ts";
import { openBrowser } from "../src/testing/browser.ts";
import { type Visitor, visitor } from "../src/testing/visitor.ts";
import { type Member, settled } from "../src/testing/world.ts";

let browser: Browser;
let folder: string;
let port: number;
let kolo: Launched;
let ann: Member;
let personID: string;

beforeAll(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), "kolo-away-"));
  port = await freePort();
  kolo = await launch(folder, port);
  ann = await settled(kolo.url, kolo.adminLink ?? "");
});
afterAll(async () => {
  await browser?.close();
  await kolo?.kill();
  await rm(folder, { recursive: true, force: true });
});

let who: Visitor;
beforeEach(async () => {
  ({ personID } = await ann.call<{ personID: string }>("POST", "/person", { name: `Olena ${crypto.randomUUID()}` }));
  who = await visitor(browser, kolo.url, { cookie: ann.cookie });
  await who.page.goto(`/candidates/${personID}`);
  await lineOf(who).waitFor();
});
afterEach(() => who.close());

const lineOf = ({ page }: Visitor) => page.getByRole("textbox", { name: "What was said, in one line" });
const goneOf = ({ page }: Visitor) => page.getByText("No connection. What you typed is kept");

async function logged(text: string): Promise<number> {
  const { lines } = await ann.call<{ lines: { text?: string }[] }>("GET", `/person/${personID}/activity`);
  return lines.filter((line) => line.text === text).length;
}

it("without the server the page says so, keeps what is written, over a reload too, and sends it when the server is back", async () => {
  await kolo.kill();
  await lineOf(who).fill("Written while the server was away.");
  await lineOf(who).press("Enter");
  await goneOf(who).waitFor();
  await who.page.getByText("1 change is waiting").waitFor();

  kolo = await launch(folder, port);
  await goneOf(who).waitFor({ state: "hidden", timeout: 30_000 });
  await who.page.getByRole("listitem").getByText("Written while the server was away.").waitFor();
  expect(await logged("Written while the server was away.")).toBe(1);

  await kolo.kill();
  await lineOf(who).fill("Kept in the browser.");
  await lineOf(who).press("Enter");
  await who.page.getByText("1 change is waiting").waitFor();
  await who.page.goto("about:blank");
  kolo = await launch(folder, port);
  await who.page.goto("/candidates");
  await expect.poll(() => logged("Kept in the browser."), { timeout: 30_000 }).toBe(1);
});

it("a lost answer and a double press have one effect", async () => {
  const path = `**/api/person/${personID}/activity`;
  let lost = 0;
  await who.page.route(path, async (route) => {
    if (route.request().method() !== "POST" || lost > 0) return route.continue();
    lost += 1;
    // The server has done it, and the page never hears so.
    await route.fetch();
    await route.abort("connectionreset");
  });
  await lineOf(who).fill("Said once.");
  await lineOf(who).press("Enter");
  await lineOf(who).press("Enter");
  await who.page.getByRole("listitem").getByText("Said once.").first().waitFor({ timeout: 30_000 });
  await goneOf(who).waitFor({ state: "hidden" });
  expect([lost, await logged("Said once.")]).toEqual([1, 1]);

  await lineOf(who).fill("Pressed twice.");
  await who.page.getByRole("button", { name: "Add to the history" }).dblclick();
  await who.page.getByRole("listitem").getByText("Pressed twice.").first().waitFor();
  expect(await logged("Pressed twice.")).toBe(1);
});

it("two tabs that change the same at once: one does it, the other is told and shown the fresh state", async () => {
  const { page } = who;
  const second = await page.context().newPage();
  await second.goto(page.url());
  const body = { version: 1, city: "Lviv" };
  const sent = await Promise.all(
    [page, second].map((tab, index) =>
      tab.evaluate(
        async ([id, json, key]) =>
          (
            await fetch(`/api/person/${id}`, {
              method: "PATCH",
              headers: { "content-type": "application/json", "idempotency-key": key ?? "" },
              body: json ?? "",
            })
          ).status,
        [personID, JSON.stringify(body), `tab-number-${index}`],
      ),
    ),
  );
  expect(sent.toSorted()).toEqual([200, 409]);
  for (const tab of [page, second]) await tab.getByText("Lviv").first().waitFor({ timeout: 15_000 });
});
