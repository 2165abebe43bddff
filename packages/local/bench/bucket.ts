import { mkdtemp } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listening } from "../src/port.ts";
import { openBucket } from "../src/s3/server.ts";

/** A bucket of the process's own, where core finds it; gives back how to close it. */
export async function bucket(): Promise<() => Promise<void>> {
  const opened = await openBucket({
    folder: await mkdtemp(join(tmpdir(), "kolo-bench-")),
    bucket: process.env.BUCKET_NAME ?? "",
    region: "local",
    accessKeyId: "local",
    secretAccessKey: "local",
    appOrigin: () => "",
  });
  const server = createServer(opened.listener);
  process.env.AWS_ENDPOINT_URL_S3 = `http://127.0.0.1:${await listening(server, 0, "127.0.0.1")}`;
  return async () => {
    server.close();
    server.closeAllConnections();
    await opened.close();
  };
}
