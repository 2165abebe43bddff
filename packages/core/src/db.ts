import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

/**
 * Where entities live. The AWS SDK itself reads AWS_ENDPOINT_URL_DYNAMODB, so pointing the whole
 * product at a local table takes an environment variable and no branch in this code.
 */
export const db = {
  client: DynamoDBDocumentClient.from(new DynamoDBClient({}), { marshallOptions: { removeUndefinedValues: true } }),
  table: process.env.TABLE_NAME ?? "kolo",
};
