/** The shape of the one table. Read by the CDK stack, the local stack and the tests, so they cannot disagree. */
export const table = {
  primaryIndex: { partitionKey: "pk", sortKey: "sk" },
  globalIndexes: {
    gsi1: { partitionKey: "gsi1pk", sortKey: "gsi1sk" },
    gsi2: { partitionKey: "gsi2pk", sortKey: "gsi2sk" },
  },
  /** DynamoDB's time to live: epoch seconds. Readers filter too, since sweeping lags. */
  timeToLive: "expiresAt",
} as const;
