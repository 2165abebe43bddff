import { expect, it } from "vitest";
import { createdEvent } from "./created.ts";

it.each([
  ["tmp/upl-01", "tmp/upl-01"],
  ["tmp/a b+c.pdf", "tmp/a+b%2Bc.pdf"],
  ["tmp/Звіт", "tmp/%D0%97%D0%B2%D1%96%D1%82"],
])("tells the key %j as S3 does, %j", (key, told) => {
  const object = { key, size: 1, etag: '"e"', sha256: "", storedAt: "2026-01-01T00:00:00.000Z" };
  const [record] = createdEvent("bucket", "local", object, "Put").Records;
  expect(record?.s3.object).toMatchObject({ key: told, size: 1, eTag: "e" });
  expect(record?.eventName).toBe("ObjectCreated:Put");
});
