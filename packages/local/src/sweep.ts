import { type AttributeValue, DeleteItemCommand, type DynamoDBClient, paginateScan } from "@aws-sdk/client-dynamodb";
import { table } from "@kolo/core/table";

const { partitionKey, sortKey } = table.primaryIndex;

/**
 * Does what DynamoDB does by itself on AWS: removes items whose time to live is over. Each is removed only if it is
 * still over, since it may have been written anew.
 * @returns how many items went
 */
export async function sweep(client: DynamoDBClient, TableName: string, now: Date): Promise<number> {
  const expired = {
    ExpressionAttributeNames: { "#expires": table.timeToLive },
    ExpressionAttributeValues: { ":now": { N: String(Math.floor(now.getTime() / 1000)) } },
  };
  let swept = 0;
  const pages = paginateScan({ client, pageSize: 500 }, { TableName, ...expired, FilterExpression: "#expires < :now" });
  for await (const { Items = [] } of pages) {
    for (const item of Items) {
      const Key = { [partitionKey]: item[partitionKey], [sortKey]: item[sortKey] } as Record<string, AttributeValue>;
      const gone = client.send(
        new DeleteItemCommand({ TableName, Key, ...expired, ConditionExpression: "#expires < :now" }),
      );
      swept += await gone.then(() => 1, rewritten);
    }
  }
  return swept;
}

function rewritten(error: unknown): 0 {
  if (error instanceof Error && error.name === "ConditionalCheckFailedException") return 0;
  throw error;
}
