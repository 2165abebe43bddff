export type * from "./model.ts";

import { put, type Write } from "../../commit.ts";
import { BurnEntity } from "./entity.ts";
import type { Info } from "./model.ts";

/** The crossing of a deadline, for the transaction that finds it out. A second one of the same is refused. */
export const written = (burn: Info): Write => put(BurnEntity.create(burn));

/** All crossings of one promise, the first first: it has several when it was moved after it had burnt. */
export async function of(kind: Info["kind"], id: string): Promise<Info[]> {
  const { data } = await BurnEntity.query.bySubject({ kind, id }).go({ pages: "all" });
  return data;
}

/** One crossing, as it is now. */
export async function one(kind: Info["kind"], id: string, at: string): Promise<Info | undefined> {
  const { data } = await BurnEntity.get({ kind, id, at }).go({ consistent: true });
  return data ?? undefined;
}

/** What burnt in a department from an instant to another, in time's order. The caller answers for the right to see it. */
export async function ofDepartment(departmentID: string, from: string, to: string): Promise<Info[]> {
  const query = BurnEntity.query.byDepartment({ departmentID }).between({ at: from }, { at: to });
  return (await query.go({ pages: "all" })).data;
}

/** The same of a person. */
export async function ofPerson(responsibleID: string, from: string, to: string): Promise<Info[]> {
  const query = BurnEntity.query.byPerson({ responsibleID }).between({ at: from }, { at: to });
  return (await query.go({ pages: "all" })).data;
}
