import type { Answer } from "./answer.ts";
import type { Call } from "./call.ts";
import { escapeXml, S3Refusal } from "./refusal.ts";
import type { Store } from "./store.ts";

/** ListObjectVersions of a bucket that keeps no versions: what there is, under the name S3 has for that. */
export async function versions({ query }: Call, store: Store): Promise<Answer> {
  const encoded = query.get("encoding-type") === "url" ? encodeURIComponent : escapeXml;
  const all = (await store.list(query.get("prefix") ?? "")).slice(0, 1000);
  const told = all.map(
    ({ key, storedAt }) =>
      `<Version><Key>${encoded(key)}</Key><VersionId>null</VersionId><IsLatest>true</IsLatest><LastModified>${storedAt}</LastModified></Version>`,
  );
  return {
    status: 200,
    headers: { "content-type": "application/xml" },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<ListVersionsResult><IsTruncated>false</IsTruncated>${told.join("")}</ListVersionsResult>`,
  };
}

/** ListObjectsV2 without delimiters: up to 1,000 keys a page, in byte order. @throws S3Refusal */
export async function listed({ query }: Call, store: Store, bucket: string): Promise<Answer> {
  if (query.get("list-type") !== "2" || query.get("delimiter"))
    throw new S3Refusal("NotImplemented", "Only ListObjectsV2 without a delimiter.");
  const max = Math.min(1000, Number(query.get("max-keys") ?? 1000));
  const token = query.get("continuation-token");
  const after = token === undefined ? query.get("start-after") : Buffer.from(token, "base64url").toString();
  const all = await store.list(query.get("prefix") ?? "");
  const rest =
    after === undefined ? all : all.filter(({ key }) => Buffer.compare(Buffer.from(key), Buffer.from(after)) > 0);
  const page = rest.slice(0, max);
  const more = rest.length > page.length ? page.at(-1)?.key : undefined;
  // With encoding-type=url the SDK decodes keys itself, so that any character survives XML.
  const key = query.get("encoding-type") === "url" ? encodeURIComponent : escapeXml;
  const contents = page.map(
    (object) =>
      `<Contents><Key>${key(object.key)}</Key><LastModified>${object.storedAt}</LastModified><ETag>${escapeXml(object.etag)}</ETag><Size>${object.size}</Size><StorageClass>STANDARD</StorageClass></Contents>`,
  );
  const next =
    more === undefined
      ? ""
      : `<NextContinuationToken>${Buffer.from(more).toString("base64url")}</NextContinuationToken>`;
  return {
    status: 200,
    headers: { "content-type": "application/xml" },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult><Name>${escapeXml(bucket)}</Name><KeyCount>${page.length}</KeyCount><MaxKeys>${max}</MaxKeys><IsTruncated>${more !== undefined}</IsTruncated>${next}${contents.join("")}</ListBucketResult>`,
  };
}
