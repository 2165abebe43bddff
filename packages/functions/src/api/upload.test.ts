import * as Arrival from "@kolo/core/people/arrival";
import type { Info as Upload } from "@kolo/core/people/upload/model";
import { beforeAll, describe, expect, it } from "vitest";
import { firmed, NOW, system } from "../../../core/src/testing/as.ts";
import { announced, plainly } from "../../../core/src/testing/drop.ts";
import { handler as failed } from "../event/file-failed.ts";
import { send } from "../testing/visitor.ts";

beforeAll(() => firmed(NOW));

interface Opened {
  upload: { uploadID: string };
  url: string;
  headers: Record<string, string>;
}

/** Announces a file, and says where to put it. */
async function open(name: string, content: string): Promise<Opened> {
  const { status, body } = await send("recruiter", "POST", "/upload", { files: [announced(name, content)] });
  expect(status).toBe(200);
  const [opened] = (body as { uploads: Opened[] }).uploads;
  if (!opened) throw new Error("nothing was opened");
  return opened;
}
/** What the recruiter gets at a path. */
const got = async <Body>(path: string) => (await send("recruiter", "GET", path)).body as Body;
const ended = async (uploadID: string) =>
  (await got<{ uploads: Upload[] }>(`/upload?ids=${uploadID}`)).uploads[0] ?? expect.fail("no upload");
const put = (opened: Opened, body: string | Uint8Array<ArrayBuffer>, headers = opened.headers) =>
  fetch(opened.url, { method: "PUT", headers, body });

describe("a signed URL takes exactly the announced file, once", () => {
  it("the very bytes, and not a second time", async () => {
    const opened = await open("a.txt", "exactly this");
    expect((await put(opened, "exactly this")).status).toBe(200);
    expect((await put(opened, "exactly this")).ok).toBe(false);
  });
  it.each([
    ["a byte more", "exactly this!"],
    ["a byte less", "exactly thi"],
    ["other bytes of the same length", "exactly that"],
  ])("not %s", async (_, content) => {
    expect((await put(await open("a.txt", "exactly this"), content)).ok).toBe(false);
  });
  it("not as another type", async () => {
    const opened = await open("a.txt", "exactly this");
    expect((await put(opened, "exactly this", { ...opened.headers, "content-type": "text/html" })).ok).toBe(false);
  });
});

it.each([
  "Резюме: Їжак & Co. (копія) №1.pdf",
  "../../etc/passwd",
  "a\r\nSet-Cookie: x=1\r\n.pdf",
  '"quoted"; filename="x.exe".pdf',
  "履歴書 👩‍💻.docx",
  "%2e%2e%2f%00.txt",
  "CON.pdf",
])("gives a file back under its own name: %j", async (name) => {
  const content = JSON.stringify({ name: `Named ${name}` });
  const opened = await open(name, content);
  expect((await put(opened, content)).ok).toBe(true);
  const { uploadID } = opened.upload;
  await Arrival.arrive(system(new Date().toISOString()), uploadID, plainly);
  const { personID, documentID } = await ended(uploadID);
  const { url } = await got<{ url: string }>(`/person/${personID}/document/${documentID}/url`);
  const response = await fetch(url);
  expect(await response.text()).toBe(content);
  const disposition = response.headers.get("content-disposition") ?? "";
  expect(disposition).toMatch(/^attachment; /);
  const [, exact = ""] = /filename\*=UTF-8''(.*)$/.exec(disposition) ?? [];
  expect(decodeURIComponent(exact)).toBe(name);
  expect(response.headers.get("content-type")).toBe("application/octet-stream");
});

it.each([
  ["more than 50 files", { files: Array.from({ length: 51 }, () => announced("a.txt", "a")) }],
  ["a file over 10 MiB", { files: [{ ...announced("a.txt", "a"), size: 10 * 1024 * 1024 + 1 }] }],
  ["an empty file", { files: [announced("a.txt", "")] }],
  ["half a letter in a name", { files: [{ ...announced("a.txt", "a"), name: "\ud800.txt" }] }],
  ["a type that is none", { files: [{ ...announced("a.txt", "a"), type: "text/plain\r\nx: y" }] }],
  ["a field it does not know", { files: [announced("a.txt", "a")], key: "files/mine" }],
])("refuses %s", async (_, body) => {
  expect(await send("recruiter", "POST", "/upload", body)).toMatchObject({
    status: 400,
    body: { code: "input.invalid" },
  });
});

it("says on its upload that the reader gave up on a file", async () => {
  const { upload, url, headers } = await open("slow.pdf", "a bomb");
  await fetch(url, { method: "PUT", headers, body: "a bomb" });
  const Records = [{ s3: { object: { key: `tmp%2F${upload.uploadID}` } } }];
  await failed({ requestPayload: { Records }, responsePayload: { errorType: "Sandbox.Timedout" } });
  expect(await ended(upload.uploadID)).toMatchObject({ status: "failed", reason: "upload.too_slow" });
});

it("does one drop once, though it is sent twice", async () => {
  const files = [announced("twice.txt", "twice")];
  const key = { "idempotency-key": crypto.randomUUID() };
  const first = await send("recruiter", "POST", "/upload", { files }, key);
  const again = await send("recruiter", "POST", "/upload", { files }, key);
  expect(again.body).toEqual(first.body);
});
