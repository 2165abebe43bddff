import { DescribeTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { table } from "@kolo/core/table";
import { expect, it } from "vitest";
import { createTable } from "./dynamodb.ts";

const client = new DynamoDBClient({});

it("creates the product's table with all its indexes, once", async () => {
  const TableName = process.env.TABLE_NAME ?? "";
  await createTable(client, TableName);
  const { Table } = await client.send(new DescribeTableCommand({ TableName }));
  expect(Table?.GlobalSecondaryIndexes?.map((index) => index.IndexName).sort()).toEqual(
    Object.keys(table.globalIndexes).sort(),
  );
});

it("lets two that start at once both create the table", async () => {
  const TableName = `twice-${process.env.TABLE_NAME}`;
  await Promise.all([createTable(client, TableName), createTable(client, TableName)]);
  const { Table } = await client.send(new DescribeTableCommand({ TableName }));
  expect(Table?.TableStatus).toBe("ACTIVE");
});
