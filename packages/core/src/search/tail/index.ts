import { encodeTime } from "ulidx";
import { put, type Write } from "../../commit.ts";
import { newID } from "../../id.ts";
import { type Items, ofKind, passed } from "../../partition.ts";
import type { Info as Person } from "../../people/person/model.ts";
import type { Doc } from "../document.ts";
import { documented } from "../document.ts";
import { ChangeEntity } from "./entity.ts";

/** A person as they are since a change, or that they are gone. */
export interface Change {
  readonly changeID: string;
  readonly personID: string;
  readonly rev: number;
  readonly doc?: Doc | undefined;
}

/** A change is named when its transaction is made up: it may appear so much later than its name says (milliseconds). */
export const LATEST = 30_000;
/** That somebody is gone stays in the tail at least two minutes: whoever asked for nothing so long may have missed it (milliseconds). */
export const ASLEEP = 100_000;

/** How much this process has told since it was asked last. */
let letters = 0;
const MANY = 8_192;

/** Whether whoever writes here writes so much that the tail should not wait for the clock to be compacted. */
export function pressing(): boolean {
  if (letters < MANY) return false;
  letters = 0;
  return true;
}

/** What the search must know of a person's new state, for the transaction that writes it. `rev` is its version. */
export const told = (person: Person, rev: number): Write => {
  const doc = documented(person, rev);
  letters += JSON.stringify(doc).length;
  return change(person.personID, rev, doc);
};

/** That a person is no more (erased, or merged into another), for the transaction that removes them: they are hidden at once. */
export const gone = (personID: string, rev: number): Write => change(personID, rev, undefined);

const change = (personID: string, rev: number, doc: Doc | undefined) =>
  put(ChangeEntity.put({ changeID: newID("change"), personID, rev, doc }));

/** The least id of a change at a moment (milliseconds since 1970). */
const since = (time: number) => `chg-${encodeTime(time, 10).toLowerCase()}${"0".repeat(16)}`;

/**
 * Everything told since a moment that still waits to be compacted, as it is now, and the items of other kinds that lie
 * behind it. Those are never older: what left the tail before it was read stands in a manifest that was read after it.
 */
export const read = (time = 0) => passed(ChangeEntity.query.byTime({ base: "all" }).gte({ changeID: since(time) }));

export const among = (items: Items): Change[] => ofKind(ChangeEntity, items);

/** Takes away changes that stand in a segment. */
export async function forget(changes: readonly Change[]): Promise<void> {
  const keys = changes.map(({ changeID }) => ({ base: "all" as const, changeID }));
  for (let left = keys; left.length > 0; ) left = (await ChangeEntity.delete(left).go()).unprocessed as typeof keys;
}
