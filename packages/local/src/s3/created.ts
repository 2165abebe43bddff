import type { Known } from "./store.ts";

export type CreatedEvent = ReturnType<typeof createdEvent>;

/** The event S3 sends to a Lambda, in the parts this product reads. Keys are URL-encoded, as AWS does it. */
export function createdEvent(bucket: string, region: string, object: Omit<Known, "headers">, name: "Put" | "Copy") {
  return {
    Records: [
      {
        eventVersion: "2.1",
        eventSource: "aws:s3",
        awsRegion: region,
        eventTime: object.storedAt,
        eventName: `ObjectCreated:${name}`,
        s3: {
          s3SchemaVersion: "1.0",
          bucket: { name: bucket, arn: `arn:aws:s3:::${bucket}` },
          object: {
            key: encodeURIComponent(object.key).replaceAll("%20", "+").replaceAll("%2F", "/"),
            size: object.size,
            eTag: object.etag.replaceAll('"', ""),
            sequencer: process.hrtime.bigint().toString(16).padStart(16, "0"),
          },
        },
      },
    ],
  };
}
