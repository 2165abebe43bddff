import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import { db } from "@kolo/core/db";
import type { Info } from "@kolo/core/people/person/model";
import * as Trace from "@kolo/core/people/trace";
import { dice, invented, places } from "./people.ts";

const AT_ONCE = 25;

/** Fills the table with the traces of invented people, up to a number; gives back some who are not in it. */
export function crowd(seed: number) {
  const all = dice(seed);
  const where = places(all);
  let there = 0;
  return async (size: number): Promise<Info[]> => {
    let items: object[] = [];
    for (; there < size; there++) {
      const { person } = invented(all, where);
      const writes = Trace.moved(person.personID, [], Trace.tracesOf(person));
      items.push(...writes.map(({ item }) => ({ PutRequest: { Item: item.Put?.Item } })));
      while (items.length >= AT_ONCE) {
        await db.client.send(new BatchWriteCommand({ RequestItems: { [db.table]: items.slice(0, AT_ONCE) } as never }));
        items = items.slice(AT_ONCE);
      }
    }
    return Array.from({ length: AT_ONCE }, () => invented(all, where).person);
  };
}
