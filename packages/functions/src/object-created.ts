/** The parts of S3's event that count: https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html */
export interface ObjectCreated {
  Records: readonly { s3: { object: { key: string } } }[];
}

/** The uploads an event tells of; keys come URL-encoded, with `+` for a space. */
export const uploadIDs = ({ Records }: ObjectCreated): string[] =>
  Records.map(({ s3 }) => decodeURIComponent(s3.object.key.replaceAll("+", " "))).flatMap(
    (key) => /^(?:tmp|scan)\/(upl-[0-9a-hjkmnp-tv-z]{26})$/.exec(key)?.[1] ?? [],
  );
