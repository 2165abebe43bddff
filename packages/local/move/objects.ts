import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand } from "@aws-sdk/client-s3";
import { arrivals } from "@kolo/core/arrivals";
import type { Place } from "./place.ts";

export interface Kept {
  readonly key: string;
  readonly type: string;
}

/** What is under way when a Kolo stops is not its property yet: brought in, it would be taken for an arrival. */
const isUnderWay = (key: string) => arrivals.some(({ prefix }) => key.startsWith(prefix));

/** The keys of everything that is kept in the bucket. */
export async function* keys({ files, bucket: Bucket }: Place): AsyncGenerator<string> {
  let ContinuationToken: string | undefined;
  do {
    const page = await files.send(new ListObjectsV2Command({ Bucket, ContinuationToken }));
    for (const { Key } of page.Contents ?? []) if (Key && !isUnderWay(Key)) yield Key;
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken);
}

/** An object, at most the 100 MiB the product itself keeps to. */
export async function read({ files, bucket: Bucket }: Place, key: string): Promise<Kept & { content: Uint8Array }> {
  const { Body, ContentType = "application/octet-stream" } = await files.send(
    new GetObjectCommand({ Bucket, Key: key }),
  );
  return { key, type: ContentType, content: (await Body?.transformToByteArray()) ?? new Uint8Array() };
}

export async function write({ files, bucket: Bucket }: Place, { key, type }: Kept, Body: Uint8Array): Promise<void> {
  await files.send(new PutObjectCommand({ Bucket, Key: key, Body, ContentType: type }));
}
