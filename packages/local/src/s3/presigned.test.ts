import { createHash } from "node:crypto";
import { GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const Bucket = process.env.BUCKET_NAME ?? "";
const s3 = new S3Client({ forcePathStyle: true, requestChecksumCalculation: "WHEN_REQUIRED" });
const sha256 = (text: string) => createHash("sha256").update(text).digest("base64");
const BODY = "a résumé";

/** A URL for one upload of exactly BODY, as the product signs it. */
function uploadURL(Key: string, signingDate = new Date()) {
  const command = new PutObjectCommand({
    Bucket,
    Key,
    ContentType: "application/pdf",
    ContentLength: Buffer.byteLength(BODY),
    ChecksumSHA256: sha256(BODY),
    IfNoneMatch: "*",
  });
  return getSignedUrl(s3, command, {
    expiresIn: 300,
    signingDate,
    signableHeaders: new Set(["content-type", "content-length", "if-none-match"]),
    unhoistableHeaders: new Set(["x-amz-checksum-sha256"]),
  });
}
const upload = async (url: string, body = BODY, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: "PUT",
    body,
    headers: {
      "content-type": "application/pdf",
      "x-amz-checksum-sha256": sha256(BODY),
      "if-none-match": "*",
      ...headers,
    },
  });
const code = async (response: Response) => /<Code>(.*)<\/Code>/.exec(await response.text())?.[1];

it("takes the one upload that was signed", async () => {
  const answer = await upload(await uploadURL("once"));
  expect([answer.status, await answer.text()]).toEqual([200, ""]);
});

describe("refuses an upload", () => {
  it("of one byte more", async () => {
    expect(await code(await upload(await uploadURL("more"), `${BODY}!`))).toBe("SignatureDoesNotMatch");
  });
  it("of another type", async () => {
    const answer = await upload(await uploadURL("type"), BODY, { "content-type": "text/html" });
    expect(await code(answer)).toBe("SignatureDoesNotMatch");
  });
  it("of another body of the same size", async () => {
    expect(await code(await upload(await uploadURL("body"), "A résumé"))).toBe("BadDigest");
  });
  it("of another body that names its own checksum", async () => {
    const answer = await upload(await uploadURL("sum"), "A résumé", { "x-amz-checksum-sha256": sha256("A résumé") });
    expect(await code(answer)).toBe("SignatureDoesNotMatch");
  });
  it("a second time", async () => {
    const url = await uploadURL("twice");
    expect((await upload(url)).status).toBe(200);
    expect(await code(await upload(url))).toBe("PreconditionFailed");
  });
  it("that may overwrite", async () => {
    const answer = await upload(await uploadURL("overwrite"), BODY, { "if-none-match": '"etag"' });
    expect(await code(answer)).toBe("SignatureDoesNotMatch");
  });
  it("after five minutes", async () => {
    const url = await uploadURL("late", new Date(Date.now() - 301_000));
    expect(await code(await upload(url))).toBe("AccessDenied");
  });
  it("to another key", async () => {
    const url = (await uploadURL("tmp/mine")).replace("tmp/mine", "tmp/others");
    expect(await code(await upload(url))).toBe("SignatureDoesNotMatch");
  });
  it("with an order to S3 that nobody signed", async () => {
    const answer = await upload(await uploadURL("copy"), BODY, { "x-amz-copy-source": `${Bucket}/once` });
    expect(await code(answer)).toBe("AccessDenied");
  });
});

it("refuses any change of a signed download", async () => {
  await upload(await uploadURL("download"));
  const url = await getSignedUrl(s3, new GetObjectCommand({ Bucket, Key: "download" }), { expiresIn: 60 });
  expect((await fetch(url)).status).toBe(200);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: new URL(url).origin.length + 1, max: url.length - 1 }), async (at) => {
      const changed = url.slice(0, at) + (url[at] === "0" ? "1" : "0") + url.slice(at + 1);
      expect((await fetch(changed)).status).not.toBe(200);
    }),
    { numRuns: 60 },
  );
});

it("lets any name be the download's name, as an attachment that cannot run", async () => {
  await upload(await uploadURL("named"));
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 1 }), async (name) => {
      const ResponseContentDisposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
      const command = new GetObjectCommand({ Bucket, Key: "named", ResponseContentDisposition });
      const answer = await fetch(await getSignedUrl(s3, command, { expiresIn: 60 }));
      expect(answer.headers.get("content-disposition")).toBe(ResponseContentDisposition);
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
      expect(answer.headers.get("content-security-policy")).toMatch(/^sandbox;/);
      await answer.arrayBuffer();
    }),
    { numRuns: 40 },
  );
});

it("opens to the app's own pages and to no others", async () => {
  const url = await uploadURL("cors");
  const preflight = (origin: string) =>
    fetch(url, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "PUT", "access-control-request-headers": "content-type" },
    });
  const own = await preflight(process.env.APP_ORIGIN ?? "");
  expect(own.headers.get("access-control-allow-origin")).toBe(process.env.APP_ORIGIN);
  expect(own.headers.get("access-control-allow-headers")).toBe("content-type");
  expect((await preflight("https://elsewhere.example")).headers.get("access-control-allow-origin")).toBeNull();
  const refused = await fetch(url, { headers: { origin: process.env.APP_ORIGIN ?? "" } });
  expect([refused.status, refused.headers.get("access-control-allow-origin")]).toEqual([403, process.env.APP_ORIGIN]);
});
