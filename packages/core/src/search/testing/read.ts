import { known } from "../../competency/index.ts";
import { read } from "../line/index.ts";

/** What a line is read as, without what its last words may be besides while it is typed. */
export function asked(line: string, typing = false) {
  const { open: _, ...told } = read(line, "EUR", known([]), typing);
  return told;
}
