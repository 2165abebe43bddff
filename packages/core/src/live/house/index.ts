import { update, type Write } from "../../commit.ts";
import { type Items, ofKind } from "../../partition.ts";
import { HouseEntity } from "./entity.ts";

/**
 * What all searches are read and compared by: the firm's currency, its prices of others, its competencies. Counts up that
 * one of them changes, in the transaction that changes it.
 */
export const raised = (): Write => update(HouseEntity.upsert({ base: "all" }).add({ revision: 1 }));

/** How often they changed, among items as the table has them, by kind; 0 if never. */
export const among = (items: Items): number => ofKind(HouseEntity, items)[0]?.revision ?? 0;
