import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launch } from "../harness/launcher.ts";
import { upload, Writer } from "../harness/writer.ts";
import { freePort } from "../src/port.ts";

let folder: string;
let kolo: Awaited<ReturnType<typeof launch>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kolo-e2e-"));
  kolo = await launch(folder, await freePort());
});
afterAll(async () => {
  await kolo.kill();
  await rm(folder, { recursive: true });
});

it("serves its pages so that no script but its own can run", async () => {
  const page = await fetch(kolo.url);
  expect(page.headers.get("content-security-policy")).toContain("script-src 'self';");
  expect(page.headers.get("content-security-policy")).not.toContain("unsafe");
  expect(await page.text()).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc=)/);
});

it("tells a second start that the folder is in use", async () => {
  await expect(launch(folder, await freePort())).rejects.toThrow("is in use by another Kolo");
});

it("lets the first administrator in once, and turns a dropped file into a profile", async () => {
  const first = await Writer.first(kolo.url, kolo.adminLink ?? "");
  await expect(Writer.first(kolo.url, kolo.adminLink ?? "")).rejects.toThrow("refused");
  const file = upload(1);
  await first.send(file);
  await expect
    .poll(async () => (await first.get("/upload")).uploads, { timeout: 60_000 })
    .toMatchObject([{ status: "done", outcome: "created" }]);
  expect((await first.get("/person")).people).toMatchObject([{ mails: ["nora-1@example.net"] }]);
});
