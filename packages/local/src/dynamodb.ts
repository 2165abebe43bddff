import { type ChildProcess, spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
} from "@aws-sdk/client-dynamodb";
import { table } from "@kolo/core/table";
import { Blocked } from "./blocked.ts";
import { freePort } from "./port.ts";

export interface Emulator {
  endpoint: string;
  stop(): Promise<void>;
}

/**
 * Starts a DynamoDB emulator; with a path it keeps its data there, without one it forgets everything. It outlives a
 * kill of its parent, so `spawned` may write its process id down. `at`: the port, when it may not be any.
 */
export async function startDynamoDB(
  path?: string,
  spawned?: (pid: number) => Promise<void>,
  at?: number,
): Promise<Emulator> {
  if (process.env.KOLO_DYNAMODB_ENDPOINT) {
    return { endpoint: process.env.KOLO_DYNAMODB_ENDPOINT, stop: async () => undefined };
  }
  if (path) await mkdir(dirname(path), { recursive: true });
  const port = at ?? (await freePort());
  const child = spawn(binary(), ["serve", "--port", String(port), ...(path ? ["--db-path", path] : [])], {
    stdio: "ignore",
    // Ctrl+C in the terminal is for the launcher, which closes the table last.
    detached: true,
  });
  if (child.pid) await spawned?.(child.pid);
  const endpoint = `http://127.0.0.1:${port}`;
  await answering(endpoint, child);
  return { endpoint, stop: () => ended(child, path ? "SIGTERM" : "SIGKILL") };
}

/** Creates the product's table exactly as the stack does; a table that is already there stays as it is. */
export async function createTable(client: DynamoDBClient, TableName: string): Promise<void> {
  if (await exists(client, TableName)) return;
  await client.send(createCommand(TableName)).catch((error: unknown) => {
    if (!(error instanceof ResourceInUseException)) throw error;
  });
}

function createCommand(TableName: string): CreateTableCommand {
  const keys = ({ partitionKey, sortKey }: { partitionKey: string; sortKey: string }) => [
    { AttributeName: partitionKey, KeyType: "HASH" as const },
    { AttributeName: sortKey, KeyType: "RANGE" as const },
  ];
  const indexes = [table.primaryIndex, ...Object.values(table.globalIndexes)];
  return new CreateTableCommand({
    TableName,
    BillingMode: "PAY_PER_REQUEST",
    AttributeDefinitions: indexes
      .flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey])
      .map((AttributeName) => ({ AttributeName, AttributeType: "S" })),
    KeySchema: keys(table.primaryIndex),
    GlobalSecondaryIndexes: Object.entries(table.globalIndexes).map(([IndexName, index]) => ({
      IndexName,
      KeySchema: keys(index),
      Projection: { ProjectionType: "ALL" },
    })),
  });
}

async function exists(client: DynamoDBClient, TableName: string): Promise<boolean> {
  try {
    await client.send(new DescribeTableCommand({ TableName }));
    return true;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return false;
    throw error;
  }
}

/** The emulator's program. @throws Blocked where there is none for this platform */
export function binary(): string {
  const platform = `${process.platform}-${process.arch}`;
  try {
    return createRequire(import.meta.url).resolve(`@dynoxide/${platform}/dynoxide`);
  } catch {
    throw new Blocked(
      `The embedded database has no program for ${platform} here: run "npm install --no-save @dynoxide/${platform}@1.2.1", or set KOLO_DYNAMODB_ENDPOINT to the address of a DynamoDB-compatible server.`,
    );
  }
}

/** Resolves when the emulator takes requests; it opens its file before it listens. */
async function answering(endpoint: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + 10_000;
  while (Date.now() < until && child.exitCode === null && child.signalCode === null) {
    const answered = await fetch(endpoint).then(
      (response) => response.arrayBuffer().then(() => true),
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  child.kill("SIGKILL");
  throw new Error(`The DynamoDB emulator at ${endpoint} did not answer in 10 s`);
}

/** SIGTERM lets it close its file; it waits for idle connections too, so after 1 s it is killed: its journal makes that safe. */
function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const last = setTimeout(() => child.kill("SIGKILL"), 1000);
    child.once("exit", () => {
      clearTimeout(last);
      resolve();
    });
    child.kill(signal);
  });
}
