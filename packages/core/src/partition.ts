import { paginateQuery, type QueryCommandInput } from "@aws-sdk/lib-dynamodb";
import { db } from "./db.ts";

type Item = Record<string, unknown>;
/** Items as the table has them, by kind. */
export type Items = ReadonlyMap<string, Item[]>;
/** An ElectroDB query that was built but not sent. */
interface Query {
  params(): unknown;
}

/**
 * What a query of one kind of item comes by in its partition, as it is now: items of all kinds by kind, those of each in
 * the order of their keys. Kinds are read in the order of their names.
 */
export async function passed(query: Query): Promise<Items> {
  const asked = { ...(query.params() as QueryCommandInput), ConsistentRead: true };
  const kinds = new Map<string, Item[]>();
  for await (const { Items = [] } of paginateQuery({ client: db.client }, asked))
    for (const item of Items) {
      const kind = String(item.__edb_e__);
      const same = kinds.get(kind);
      if (same) same.push(item);
      else kinds.set(kind, [item]);
    }
  return kinds;
}

interface Kind<Found> {
  readonly schema: { readonly model: { readonly entity: string } };
  parse(items: { Items: Item[] }): { data: Found[] };
}
/** Those of an entity, as it reads them. */
export const ofKind = <Found>(entity: Kind<Found>, items: Items): Found[] =>
  entity.parse({ Items: items.get(entity.schema.model.entity) ?? [] }).data;
