import { known } from "../../competency/index.ts";
import { read } from "../line/index.ts";
import type { Named } from "../model.ts";

const bare = (claims: readonly Named[] | undefined) => claims?.map(({ words: _, ...claim }) => claim);

/** What a line is read as, without what its last words may be besides while it is typed, and how competencies were typed. */
export function asked(line: string, typing = false) {
  const { sets, text } = read(line, "EUR", known([]), typing);
  return { sets: { ...sets, all: bare(sets.all), any: bare(sets.any) }, text };
}
