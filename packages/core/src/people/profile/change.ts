import type { Write } from "../../commit.ts";
import * as Application from "../../hiring/application/index.ts";
import * as Person from "../person/index.ts";
import type { Info } from "../person/model.ts";

/** Items of one transaction, less the twelve that an act may write beside the change (the most: a file that arrives). */
const ROOM = 100 - 12;

/**
 * A person's change with all that repeats what they are: search, contacts, and their cards in every vacancy.
 * `shown`: what of the fresh person is for the eyes of who comes too late.
 */
export async function changed(before: Info, next: Info, shown: (fresh: Info) => Info): Promise<Write[]> {
  if (next === before) return [];
  const writes = Person.changed(before, next, shown);
  return [...writes, ...(await Application.renewed(next, ROOM - writes.length))];
}
