import type { Write } from "../../commit.ts";
import * as Application from "../../hiring/application/index.ts";
import * as Person from "../person/index.ts";
import type { Info } from "../person/model.ts";

/** A person's change with all that repeats what they are: search, contacts, and their cards in every vacancy. */
export async function changed(before: Info, next: Info): Promise<Write[]> {
  if (next === before) return [];
  return [...Person.changed(before, next), ...(await Application.renewed(next))];
}
