import { table } from "@kolo/core/table";
import { expect, it } from "vitest";
import { synthesised, template } from "./testing.ts";

const properties = (stage: string) =>
  Object.values(template(synthesised(stage).data).findResources("AWS::DynamoDB::GlobalTable"));

const keys = ({ partitionKey, sortKey }: { partitionKey: string; sortKey: string }) => [
  { AttributeName: partitionKey, KeyType: "HASH" },
  { AttributeName: sortKey, KeyType: "RANGE" },
];

it("is one table with the keys and indexes that core asks for, and no others", () => {
  const [one, ...others] = properties("prod");
  expect(others).toEqual([]);
  expect(one?.Properties).toMatchObject({
    KeySchema: keys(table.primaryIndex),
    GlobalSecondaryIndexes: Object.entries(table.globalIndexes).map(([IndexName, index]) => ({
      IndexName,
      KeySchema: keys(index),
    })),
    BillingMode: "PAY_PER_REQUEST",
    TimeToLiveSpecification: { AttributeName: table.timeToLive, Enabled: true },
    StreamSpecification: { StreamViewType: "NEW_AND_OLD_IMAGES" },
    Replicas: [{ PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }],
  });
  expect(one?.Properties.GlobalSecondaryIndexes).toHaveLength(Object.keys(table.globalIndexes).length);
});

it("outlives the removal of a production stage, and of no other", () => {
  const [kept] = properties("prod");
  expect([kept?.DeletionPolicy, kept?.Properties.Replicas[0].DeletionProtectionEnabled]).toEqual(["Retain", true]);
  const [passing] = properties("try");
  expect([passing?.DeletionPolicy, passing?.Properties.Replicas[0].DeletionProtectionEnabled]).toEqual([
    "Delete",
    false,
  ]);
});
