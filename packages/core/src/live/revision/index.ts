import { batch } from "../../batch.ts";
import { update, type Write } from "../../commit.ts";
import { RevisionEntity } from "./entity.ts";

/**
 * Counts up what a page watches (a vacancy, a person, an account's inbox), in the transaction that changes it.
 * Open pages poll these small items, half a read unit each, and ask for the whole only when one went up.
 */
export const raised = (subjectID: string): Write => update(RevisionEntity.upsert({ subjectID }).add({ revision: 1 }));

/** The revisions of up to 25 subjects; 0 for what never changed. A number tells nothing but that something happened. */
export async function list(subjectIDs: readonly string[]): Promise<Record<string, number>> {
  const keys = subjectIDs.map((subjectID) => ({ subjectID }));
  const data = await batch(keys, (some) => RevisionEntity.get(some).go());
  const revisions = new Map(data.map(({ subjectID, revision }) => [subjectID, revision]));
  return Object.fromEntries(subjectIDs.map((subjectID) => [subjectID, revisions.get(subjectID) ?? 0]));
}
