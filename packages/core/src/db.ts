import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { Entity, type Schema } from "electrodb";

/**
 * Where entities live. The AWS SDK itself reads AWS_ENDPOINT_URL_DYNAMODB, so pointing the whole
 * product at a local table takes an environment variable and no branch in this code.
 */
export const db = {
  client: DynamoDBDocumentClient.from(new DynamoDBClient({}), { marshallOptions: { removeUndefinedValues: true } }),
  table: process.env.TABLE_NAME ?? "kolo",
};

/**
 * One kind of item in the one table, made when it is first used: of all kinds one call of a Lambda needs a few, and
 * ElectroDB takes about a millisecond of a cold start to make each.
 */
export function entity<A extends string, F extends string, C extends string, S extends Schema<A, F, C>>(schema: S) {
  let made: Entity<A, F, C, S> | undefined;
  const ready = () => {
    made ??= new Entity<A, F, C, S>(schema, db);
    return made;
  };
  return new Proxy({} as Entity<A, F, C, S>, {
    get: (_, name) => Reflect.get(ready(), name),
    set: (_, name, value) => Reflect.set(ready(), name, value),
    // It is an Entity to whoever asks (personal.test.ts does).
    getPrototypeOf: () => Entity.prototype,
  });
}
