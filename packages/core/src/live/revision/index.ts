import { batch } from "../../batch.ts";
import { refuse, update, type Write } from "../../commit.ts";
import { RevisionEntity } from "./entity.ts";

/**
 * Counts up what a page watches (a vacancy, a person, an account's inbox), in the transaction that changes it.
 * Open pages poll these small items, half a read unit each, and ask for the whole only when one went up.
 */
export const raised = (subjectID: string): Write => update(RevisionEntity.upsert({ subjectID }).add({ revision: 1 }));

/** The same for an act that rests on what was read of the subject since: lost with `db.busy` when that changed meanwhile. */
export const raisedFrom = (subjectID: string, seen: number): Write =>
  update(
    RevisionEntity.patch({ subjectID })
      .add({ revision: 1 })
      .where(({ revision }, { eq }) => eq(revision, seen)),
    () => refuse("busy"),
  );

/** As it is at this very moment, for `raisedFrom`. */
export async function current(subjectID: string): Promise<number> {
  const { data } = await RevisionEntity.get({ subjectID }).go({ consistent: true });
  return data?.revision ?? 0;
}

/** The revisions of up to 25 subjects; 0 for what never changed. A number tells nothing but that something happened. */
export async function list(subjectIDs: readonly string[]): Promise<Record<string, number>> {
  const keys = subjectIDs.map((subjectID) => ({ subjectID }));
  const data = await batch(keys, (some) => RevisionEntity.get(some).go());
  const revisions = new Map(data.map(({ subjectID, revision }) => [subjectID, revision]));
  return Object.fromEntries(subjectIDs.map((subjectID) => [subjectID, revisions.get(subjectID) ?? 0]));
}
