import { createHash } from "node:crypto";
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";

const Bucket = process.env.BUCKET_NAME ?? "";
const s3 = new S3Client({ forcePathStyle: true, requestChecksumCalculation: "WHEN_REQUIRED" });
const put = (Key: string, Body: string | Uint8Array, more: object = {}) =>
  s3.send(new PutObjectCommand({ Bucket, Key, Body, ...more }));
const text = async (Key: string, more: object = {}) => {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key, ...more }));
  return Body?.transformToString();
};
const named = (name: string) => expect.objectContaining({ name });

it("gives back what was stored, with its type, its own headers and its hash", async () => {
  await put("whole/a.txt", "привіт", { ContentType: "text/plain", Metadata: { note: "one" } });
  const head = await s3.send(new HeadObjectCommand({ Bucket, Key: "whole/a.txt" }));
  expect(head).toMatchObject({ ContentType: "text/plain", ContentLength: 12, Metadata: { note: "one" } });
  expect(head.ETag).toBe(`"${createHash("md5").update("привіт").digest("hex")}"`);
  expect(await text("whole/a.txt")).toBe("привіт");
});

it("stores an empty object and an object of many chunks", async () => {
  await put("sizes/empty", "");
  expect(await text("sizes/empty")).toBe("");
  const big = new Uint8Array(3_000_000).map((_, index) => index % 251);
  await put("sizes/big", big);
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: "sizes/big" }));
  expect(Buffer.compare(Buffer.from((await Body?.transformToByteArray()) ?? []), Buffer.from(big))).toBe(0);
});

it("serves one range, from either end, and refuses one past the end", async () => {
  await put("range", "0123456789");
  expect(await text("range", { Range: "bytes=2-4" })).toBe("234");
  expect(await text("range", { Range: "bytes=7-" })).toBe("789");
  expect(await text("range", { Range: "bytes=-2" })).toBe("89");
  expect(await text("range", { Range: "bytes=8-99" })).toBe("89");
  await expect(text("range", { Range: "bytes=10-" })).rejects.toEqual(named("InvalidRange"));
});

it("writes over an object, or refuses to when it must be new", async () => {
  await put("over", "one");
  await put("over", "two");
  expect(await text("over")).toBe("two");
  await expect(put("over", "three", { IfNoneMatch: "*" })).rejects.toEqual(named("PreconditionFailed"));
  expect(await text("over")).toBe("two");
});

it("lets exactly one of many at once create an object that must be new", async () => {
  const all = await Promise.allSettled(Array.from({ length: 10 }, (_, i) => put("race", `${i}`, { IfNoneMatch: "*" })));
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

it("deletes; an absent object is no error", async () => {
  await put("gone", "bytes");
  await s3.send(new DeleteObjectCommand({ Bucket, Key: "gone" }));
  await s3.send(new DeleteObjectCommand({ Bucket, Key: "gone" }));
  await expect(text("gone")).rejects.toEqual(named("NoSuchKey"));
});

it("copies within the bucket, with the headers or with new ones", async () => {
  await put("from/Звіт 1.txt", "copy me", { ContentType: "text/plain" });
  const CopySource = `${Bucket}/${encodeURIComponent("from/Звіт 1.txt")}`;
  await s3.send(new CopyObjectCommand({ Bucket, Key: "to", CopySource }));
  const more = { MetadataDirective: "REPLACE", ContentType: "text/x-other" } as const;
  await s3.send(new CopyObjectCommand({ Bucket, Key: "to2", CopySource, ...more }));
  expect(await text("to")).toBe("copy me");
  expect(await s3.send(new HeadObjectCommand({ Bucket, Key: "to" }))).toMatchObject({ ContentType: "text/plain" });
  expect(await s3.send(new HeadObjectCommand({ Bucket, Key: "to2" }))).toMatchObject({ ContentType: "text/x-other" });
  const absent = new CopyObjectCommand({ Bucket, Key: "to3", CopySource: `${Bucket}/none` });
  await expect(s3.send(absent)).rejects.toEqual(named("NoSuchKey"));
});

it("lists by prefix, in byte order, in pages", async () => {
  for (const key of ["b", "a", "ю", "a&b <c>"]) await put(`list/${key}`, key);
  const first = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: "list/", MaxKeys: 3 }));
  expect(first.Contents?.map(({ Key }) => Key)).toEqual(["list/a", "list/a&b <c>", "list/b"]);
  const ContinuationToken = first.NextContinuationToken;
  const second = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: "list/", ContinuationToken }));
  expect(second.Contents).toMatchObject([{ Key: "list/ю", Size: 2 }]);
  expect(second.IsTruncated).toBe(false);
});

describe("keys", () => {
  it.each(["../../../escaped", "/etc/passwd", "a//b", "..", "nul\u0001", "имя файла (1)*'!.pdf", "%2e%2e/x", "+ +"])(
    "%j is a name and nothing more",
    async (key) => {
      await put(key, key);
      expect(await text(key)).toBe(key);
    },
  );

  it("are at most 1,024 bytes", async () => {
    await put("k".repeat(1024), "fits");
    await expect(put("k".repeat(1025), "does not")).rejects.toEqual(named("KeyTooLongError"));
  });
});

describe("bodies that are not what their sender said", () => {
  it("are refused by their SHA-256", async () => {
    const ChecksumSHA256 = createHash("sha256").update("other").digest("base64");
    await expect(put("lie", "body", { ChecksumSHA256 })).rejects.toEqual(named("BadDigest"));
  });

  it("are refused by their CRC-32, which the SDK sends by itself", async () => {
    const eager = new S3Client({ forcePathStyle: true });
    await eager.send(new PutObjectCommand({ Bucket, Key: "crc", Body: "body" }));
    await expect(put("lie", "body", { ChecksumCRC32: "AAAAAA==" })).rejects.toEqual(named("BadDigest"));
    await expect(text("lie")).rejects.toEqual(named("NoSuchKey"));
  });
});

describe("whoever cannot sign", () => {
  it.each([
    ["has another secret", { secretAccessKey: "guess" }, "SignatureDoesNotMatch"],
    ["has another key", { accessKeyId: "guess" }, "InvalidAccessKeyId"],
  ])("is refused when he %s", async (_, wrong, code) => {
    const credentials = { accessKeyId: "local", secretAccessKey: "local", ...wrong };
    const stranger = new S3Client({ forcePathStyle: true, credentials });
    await expect(stranger.send(new PutObjectCommand({ Bucket, Key: "x", Body: "x" }))).rejects.toEqual(named(code));
  });

  it("is refused without a signature, for another bucket, and long after signing", async () => {
    const url = `${process.env.AWS_ENDPOINT_URL_S3}/${Bucket}/range`;
    expect((await fetch(url)).status).toBe(403);
    const late = new S3Client({ forcePathStyle: true, systemClockOffset: -16 * 60_000 });
    await expect(late.send(new GetObjectCommand({ Bucket, Key: "range" }))).rejects.toEqual(
      named("RequestTimeTooSkewed"),
    );
    const elsewhere = new GetObjectCommand({ Bucket: "another", Key: "range" });
    await expect(s3.send(elsewhere)).rejects.toEqual(named("NoSuchBucket"));
  });
});
