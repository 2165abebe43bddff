/** The parts of S3's event that count: https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html */
export interface ObjectCreated {
  Records: readonly { s3: { object: { key: string } } }[];
}

/** Keys come URL-encoded, with `+` for a space. */
const keysOf = ({ Records }: ObjectCreated): string[] =>
  Records.map(({ s3 }) => decodeURIComponent(s3.object.key.replaceAll("+", " ")));

/** The uploads an event tells of. */
export const uploadIDs = (event: ObjectCreated): string[] =>
  keysOf(event).flatMap((key) => /^(?:tmp|scan)\/(upl-[0-9a-hjkmnp-tv-z]{26})$/.exec(key)?.[1] ?? []);

/** The mails an event tells of, by the names they were put under. */
export const mailNames = (event: ObjectCreated): string[] =>
  keysOf(event).flatMap((key) => /^inbox\/([\w-]{1,200})$/.exec(key)?.[1] ?? []);
