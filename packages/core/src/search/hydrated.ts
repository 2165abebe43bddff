import * as Person from "../people/person/index.ts";

/** People kept at hand at most, and milliseconds after which all are let go of: who was erased is not kept for long. */
const MOST = 500;
const LASTS = 3_600_000;

const kept = new Map<string, Person.Info>();
let since = 0;

/**
 * People in the order of their ids, without those who are no more. The search knows everybody's version: who was shown
 * before and has not changed is not read again, so that the next sign of a word costs the people it brings.
 */
export async function hydrated(
  personIDs: readonly string[],
  versionOf: (personID: string) => number,
  read = Person.many,
): Promise<Person.Info[]> {
  const now = Date.now();
  if (now - since > LASTS) kept.clear();
  if (kept.size === 0) since = now;
  const known = personIDs.map((personID) => kept.get(personID));
  const changed = personIDs.filter((personID, at) => known[at]?.version !== versionOf(personID));
  // Who is at hand is taken before the others are waited for: meanwhile another page may push them out.
  const fresh = new Map((await read(changed)).map((person) => [person.personID, person]));
  // The table may tell of an older state than the search knows.
  const late = changed.filter((personID) => (fresh.get(personID)?.version ?? 0) < versionOf(personID));
  for (const person of late.length > 0 ? await Person.current(late) : []) fresh.set(person.personID, person);
  const people = personIDs.flatMap((personID, at) =>
    changed.includes(personID) ? (fresh.get(personID) ?? []) : (known[at] ?? []),
  );
  for (const personID of changed) kept.delete(personID);
  for (const [personID, person] of fresh) kept.set(personID, person);
  for (const personID of kept.keys()) if (kept.size > MOST) kept.delete(personID);
  return people;
}
