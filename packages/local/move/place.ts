import { access } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { DescribeTableCommand, DynamoDBClient, ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { Blocked } from "../src/blocked.ts";
import { createTable, startDynamoDB } from "../src/dynamodb.ts";
import { lock } from "../src/folder/lock.ts";
import { derived, secretOf } from "../src/folder/secret.ts";
import { listening } from "../src/port.ts";
import { openBucket } from "../src/s3/server.ts";

/** Where a Kolo keeps everything: one table and one bucket, behind the SDK's own clients. */
export interface Place {
  readonly database: DynamoDBClient;
  readonly table: string;
  readonly files: S3Client;
  readonly bucket: string;
  close(): Promise<void>;
}

const TABLE = "kolo";
const BUCKET = "kolo-files";
const REGION = "local";

/** A data folder that no Kolo runs in; it is held until it is closed. @throws Blocked */
export async function dataFolder(folder: string, mayBeNew: boolean): Promise<Place> {
  if (!mayBeNew && !(await isThere(folder)))
    throw new Blocked(`There is no data folder ${folder}: name it with --data.`);
  const held = await lock(folder);
  const emulator = await startDynamoDB(join(folder, "table", "dynamo.sqlite"), (pid) => held.child(pid));
  const credentials = { accessKeyId: "kolo", secretAccessKey: derived(await secretOf(folder), "bucket") };
  const bucket = await openBucket({
    folder: join(folder, "files"),
    bucket: BUCKET,
    region: REGION,
    ...credentials,
    appOrigin: () => "",
  });
  const server = createServer(bucket.listener);
  const port = await listening(server, 0, "127.0.0.1");
  const to = { region: REGION, credentials };
  const database = new DynamoDBClient({ ...to, endpoint: emulator.endpoint });
  const files = new S3Client({ ...to, endpoint: `http://127.0.0.1:${port}`, forcePathStyle: true });
  await createTable(database, TABLE);
  return {
    database,
    table: TABLE,
    files,
    bucket: BUCKET,
    async close() {
      database.destroy();
      files.destroy();
      server.close();
      server.closeAllConnections();
      await bucket.close();
      await emulator.stop();
      await held.release();
    },
  };
}

/**
 * A stage that was deployed, by the credentials of this shell, with its table or another of the account: one that was
 * restored beside it. @throws Blocked when it is not there
 */
export async function deployed(stage: string, region: string, named?: string): Promise<Place> {
  const database = new DynamoDBClient({ region });
  const table = await tableOf(database, named ?? `kolo-${stage}-data-`);
  if (table === undefined)
    throw new Blocked(`There is no stage ${stage} in ${region}: deploy it first, or set KOLO_REGION to where it is.`);
  const { Table } = await database.send(new DescribeTableCommand({ TableName: table }));
  const account = Table?.TableArn?.split(":")[4];
  const files = new S3Client({ region, forcePathStyle: true });
  return {
    database,
    table,
    files,
    bucket: `kolo-${stage}-files-${account}-${region}`,
    async close() {
      database.destroy();
      files.destroy();
    },
  };
}

async function tableOf(database: DynamoDBClient, prefix: string): Promise<string | undefined> {
  let ExclusiveStartTableName: string | undefined;
  do {
    const page = await database.send(new ListTablesCommand({ ExclusiveStartTableName }));
    const found = page.TableNames?.find((name) => name.startsWith(prefix));
    if (found) return found;
    ExclusiveStartTableName = page.LastEvaluatedTableName;
  } while (ExclusiveStartTableName);
  return undefined;
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
