import { put, remove, type Write } from "../../commit.ts";
import { TermEntity } from "./entity.ts";

const PAGE = 50;

const keyOf = (term: string, personID: string) => ({ start: term.slice(0, 2), term, personID });

/** What changes in the index when a person's terms change from `before` to `after`. */
export const moved = (personID: string, before: readonly string[], after: readonly string[]): Write[] => [
  ...before.filter((term) => !after.includes(term)).map((term) => remove(TermEntity.remove(keyOf(term, personID)))),
  ...after.filter((term) => !before.includes(term)).map((term) => put(TermEntity.put(keyOf(term, personID)))),
];

/** A page of the people one of whose terms begins so (two characters or more). */
export async function list(
  beginning: string,
  cursor?: string,
): Promise<{ personIDs: string[]; cursor: string | null }> {
  const page = await TermEntity.query
    .byStart({ start: beginning.slice(0, 2) })
    .begins({ term: beginning })
    .go({ limit: PAGE, cursor });
  return { personIDs: [...new Set(page.data.map(({ personID }) => personID))], cursor: page.cursor };
}
