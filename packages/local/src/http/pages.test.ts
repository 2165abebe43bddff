import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { listening } from "../port.ts";
import { pages } from "./pages.ts";

const folder = await mkdtemp(join(tmpdir(), "pages-"));
await mkdir(join(folder, "assets"));
await mkdir(join(folder, ".vite"));
const files = { "index.html": "<p>app", "assets/a-1.js": "script", "first.js": "first", ".vite/manifest.json": "{}" };
for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
await writeFile(join(folder, "assets/a-1.js.br"), brotliCompressSync("script"));
await writeFile(join(tmpdir(), "outside.txt"), "outside");

const serve = await pages(folder);
const server = createServer((request, response) => void serve(request, response));
const url = `http://127.0.0.1:${await listening(server, 0, "127.0.0.1")}`;
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

it("serves the app's one page for every address of its own", async () => {
  for (const path of ["/", "/vacancies/vac-01?x=1", "/sign-in"]) {
    const answer = await fetch(url + path);
    expect([answer.headers.get("content-type"), await answer.text()]).toEqual(["text/html; charset=utf-8", "<p>app"]);
    expect(answer.headers.get("cache-control")).toBe("no-cache");
  }
});

it("keeps hashed files in the browser for ever, and asks for the others", async () => {
  const asset = await fetch(`${url}/assets/a-1.js`, { headers: { "accept-encoding": "identity" } });
  expect(asset.headers.get("cache-control")).toContain("immutable");
  expect(await asset.text()).toBe("script");
  const first = await fetch(`${url}/first.js`);
  const etag = first.headers.get("etag") ?? "";
  expect([first.headers.get("cache-control"), etag]).toEqual(["no-cache", expect.stringMatching(/^W\//)]);
  expect((await fetch(`${url}/first.js`, { headers: { "if-none-match": etag } })).status).toBe(304);
});

it("serves the smaller twin to who can read it", async () => {
  const small = await fetch(`${url}/assets/a-1.js`, { headers: { "accept-encoding": "gzip, br" } });
  expect([small.headers.get("content-encoding"), await small.text()]).toEqual(["br", "script"]);
});

it.each([
  "/absent.js",
  "/.vite/manifest.json",
  "/../outside.txt",
  "/%2e%2e/outside.txt",
  "/assets/..%2f..%2foutside.txt",
])("has no file %s", async (path) => {
  expect((await fetch(url + path)).status).toBe(404);
});

it("is only for reading", async () => {
  expect((await fetch(url, { method: "POST" })).status).toBe(405);
  const head = await fetch(url, { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
});
