import type { Asked, Reply } from "./server.ts";

/** S3, for a client that writes each object once and reads few of them. */
export function bucketAnswer(objects: Map<string, Buffer>, asked: Asked): Reply {
  const [, bucket = "", ...rest] = asked.path.split("/");
  const key = rest.join("/");
  const at = `/${bucket}/${key}`;
  switch (asked.method) {
    case "PUT":
      objects.set(at, asked.body);
      return [200, "", { etag: '"1"' }];
    case "POST":
      return [200, inParts(bucket, key, asked.query)];
    case "DELETE":
      objects.delete(at);
      return [204, ""];
    default:
      return key === "" ? [200, listed(bucket, asked.query, [...objects.keys()])] : found(objects.get(at));
  }
}

const found = (body: Buffer | undefined): Reply =>
  body ? [200, body] : [404, "<Error><Code>NoSuchKey</Code><Message>No such key</Message></Error>"];

/** Begins or ends an upload in parts. The parts themselves are not put together: nobody here reads so big a file. */
const inParts = (bucket: string, key: string, query: URLSearchParams) =>
  query.has("uploads")
    ? `<InitiateMultipartUploadResult><Bucket>${bucket}</Bucket><Key>${key}</Key><UploadId>1</UploadId></InitiateMultipartUploadResult>`
    : `<CompleteMultipartUploadResult><Bucket>${bucket}</Bucket><Key>${key}</Key><ETag>"1"</ETag></CompleteMultipartUploadResult>`;

const ENCRYPTED =
  "<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>AES256</SSEAlgorithm></ApplyServerSideEncryptionByDefault></Rule></ServerSideEncryptionConfiguration>";

/** A bucket's listing, or one of its settings: it is encrypted, and ours. */
function listed(bucket: string, query: URLSearchParams, keys: string[]): string {
  if (query.has("location")) return "<LocationConstraint>eu-central-1</LocationConstraint>";
  if (query.has("encryption")) return ENCRYPTED;
  const prefix = `/${bucket}/${query.get("prefix") ?? ""}`;
  const matching = keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(bucket.length + 2));
  const contents = matching.map((key) => `<Contents><Key>${key}</Key><Size>1</Size></Contents>`).join("");
  return `<ListBucketResult><Name>${bucket}</Name><KeyCount>${matching.length}</KeyCount><IsTruncated>false</IsTruncated>${contents}</ListBucketResult>`;
}
