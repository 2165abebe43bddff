import type { S3Client } from "@aws-sdk/client-s3";

/*
 * Where files live. The SDK itself reads AWS_ENDPOINT_URL_S3. It is loaded when first used: of all the API's
 * routes only those about files need it, and a cold start should not pay for it.
 */
const sdk = () => import("@aws-sdk/client-s3");
const Bucket = process.env.BUCKET_NAME ?? "kolo";

/** What is where in the bucket. Names of files are data and are never part of a key. */
export const keys = {
  /** As it came, not yet looked at. */
  arriving: (uploadID: string) => `tmp/${uploadID}`,
  /** Its letters are pictures: waits to be read by those who take their time. */
  scanned: (uploadID: string) => `scan/${uploadID}`,
  /** Could not be read. */
  aside: (uploadID: string) => `aside/${uploadID}`,
  /** A mail as it came in, named by whoever brought it; and as it is kept until it is used. */
  incoming: (name: string) => `inbox/${name}`,
  mail: (mailID: string) => `mail/${mailID}`,
  /** A file of a profile or of a task, and what was read in it. */
  file: (documentID: string) => `files/${documentID}`,
  text: (documentID: string) => `text/${documentID}.json`,
  /** The parts of the search's index. */
  search: (name: string) => `search/${name}`,
};

let client: S3Client | undefined;
async function s3(): Promise<S3Client> {
  const { S3Client } = await sdk();
  client ??= new S3Client({
    forcePathStyle: true,
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  return client;
}

/** Seconds. */
const PUT_LASTS = 5 * 60;
const GET_LASTS = 60;

export interface Exactly {
  /** MIME type, bytes, and SHA-256 in hex. */
  type: string;
  size: number;
  sha256: string;
}

/** A URL, good for 5 minutes, to put exactly these bytes under a key that is still free; `headers` go with the request. */
export async function signedPut(Key: string, { type, size, sha256 }: Exactly) {
  const [{ PutObjectCommand }, { getSignedUrl }] = await Promise.all([sdk(), import("@aws-sdk/s3-request-presigner")]);
  const checksum = Buffer.from(sha256, "hex").toString("base64");
  const command = new PutObjectCommand({
    Bucket,
    Key,
    ContentType: type,
    ContentLength: size,
    ChecksumSHA256: checksum,
    IfNoneMatch: "*",
  });
  const url = await getSignedUrl(await s3(), command, {
    expiresIn: PUT_LASTS,
    signableHeaders: new Set(["host", "content-type", "content-length", "if-none-match", "x-amz-checksum-sha256"]),
    unhoistableHeaders: new Set(["x-amz-checksum-sha256"]),
  });
  return { url, headers: { "content-type": type, "if-none-match": "*", "x-amz-checksum-sha256": checksum } };
}

/** A URL, good for 60 seconds, to download an object under its name; never shown by the browser as a page. */
export async function signedGet(Key: string, name: string): Promise<string> {
  const [{ GetObjectCommand }, { getSignedUrl }] = await Promise.all([sdk(), import("@aws-sdk/s3-request-presigner")]);
  const command = new GetObjectCommand({
    Bucket,
    Key,
    ResponseContentDisposition: attachment(name),
    ResponseContentType: "application/octet-stream",
  });
  return getSignedUrl(await s3(), command, { expiresIn: GET_LASTS });
}

/** RFC 6266: any Unicode name exactly, and a plain one for clients that know no better. */
export function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["%\\]/g, "_");
  const exact = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}

/** The bytes of an object; undefined when there is none. */
export async function read(Key: string): Promise<Uint8Array | undefined> {
  const { GetObjectCommand, NoSuchKey } = await sdk();
  try {
    const { Body } = await (await s3()).send(new GetObjectCommand({ Bucket, Key }));
    return await Body?.transformToByteArray();
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined;
    throw error;
  }
}

export async function write(Key: string, Body: Uint8Array | string, ContentType: string): Promise<void> {
  const { PutObjectCommand } = await sdk();
  await (await s3()).send(new PutObjectCommand({ Bucket, Key, Body, ContentType }));
}

/** Stores an object under a key that is still free. @throws when there is one */
export async function create(Key: string, Body: Uint8Array | string, ContentType: string): Promise<void> {
  const { PutObjectCommand } = await sdk();
  await (await s3()).send(new PutObjectCommand({ Bucket, Key, Body, ContentType, IfNoneMatch: "*" }));
}

/** How many bytes an object has; undefined when there is none. */
export async function sizeOf(Key: string): Promise<number | undefined> {
  const { HeadObjectCommand, NotFound } = await sdk();
  try {
    return (await (await s3()).send(new HeadObjectCommand({ Bucket, Key }))).ContentLength;
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
}

/** Copies an object; says false when there is none. */
export async function copy(from: string, Key: string): Promise<boolean> {
  const { CopyObjectCommand, NoSuchKey } = await sdk();
  try {
    await (await s3()).send(new CopyObjectCommand({ Bucket, Key, CopySource: `${Bucket}/${from}` }));
    return true;
  } catch (error) {
    if (error instanceof NoSuchKey) return false;
    throw error;
  }
}

/** Removes objects; those that are not there are no error. */
export async function remove(...keys: string[]): Promise<void> {
  const { DeleteObjectCommand } = await sdk();
  const s3Client = await s3();
  await Promise.all(keys.map((Key) => s3Client.send(new DeleteObjectCommand({ Bucket, Key }))));
}

/** Removes objects with all they ever were: the bucket keeps what was overwritten or removed for a while. */
export async function purge(...keys: string[]): Promise<void> {
  const { DeleteObjectCommand, ListObjectVersionsCommand } = await sdk();
  const s3Client = await s3();
  for (const Prefix of keys) {
    const { Versions = [], DeleteMarkers = [] } = await s3Client.send(
      new ListObjectVersionsCommand({ Bucket, Prefix }),
    );
    for (const { Key, VersionId } of [...Versions, ...DeleteMarkers])
      if (Key === Prefix) await s3Client.send(new DeleteObjectCommand({ Bucket, Key, VersionId }));
  }
}

/** Up to 1,000 keys under a prefix, with when each was stored. */
export async function list(Prefix: string): Promise<{ key: string; storedAt: string }[]> {
  const { ListObjectsV2Command } = await sdk();
  const { Contents } = await (await s3()).send(new ListObjectsV2Command({ Bucket, Prefix }));
  return (Contents ?? []).flatMap(({ Key, LastModified }) =>
    Key && LastModified ? [{ key: Key, storedAt: LastModified.toISOString() }] : [],
  );
}
