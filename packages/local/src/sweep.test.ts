import { DynamoDBClient, PutItemCommand, ScanCommand } from "@aws-sdk/client-dynamodb";
import { expect, it } from "vitest";
import { sweep } from "./sweep.ts";

const client = new DynamoDBClient({});
const TableName = process.env.TABLE_NAME ?? "";
const now = new Date("2026-01-01T00:00:00Z");
const seconds = now.getTime() / 1000;

it("removes what is over and nothing else", async () => {
  const put = (pk: string, expiresAt?: number) => {
    const Item = {
      pk: { S: pk },
      sk: { S: "x" },
      ...(expiresAt !== undefined && { expiresAt: { N: `${expiresAt}` } }),
    };
    return client.send(new PutItemCommand({ TableName, Item }));
  };
  for (let i = 0; i < 30; i++) await put(`over-${i}`, seconds - 1 - i);
  await put("now", seconds);
  await put("later", seconds + 60);
  await put("forever");
  expect(await sweep(client, TableName, now)).toBe(30);
  const { Items } = await client.send(new ScanCommand({ TableName }));
  expect(Items?.map(({ pk }) => pk?.S).sort()).toEqual(["forever", "later", "now"]);
  expect(await sweep(client, TableName, now)).toBe(0);
});
