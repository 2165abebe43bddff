import { ApiError } from "../api.ts";
import { problem, t } from "../text/index.ts";
import { notify } from "../ui/toast.ts";
import { heldBack, type Sent } from "./letters.ts";

/** Holds letters back, each whatever becomes of the others, and says how many were, and why others were not. */
export async function hold(letters: readonly Sent[]): Promise<void> {
  let held = 0;
  let why: string | undefined;
  for (const letter of letters)
    try {
      held += await heldBack(letter);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      why = problem(error.code, error.data);
    }
  const said = [held > 0 && t().search.held(held), why].filter(Boolean).join(". ");
  notify(said || t().search.tooLate);
}
