import { ApiError } from "../api.ts";
import { clock } from "../text/format.ts";
import { problem, t } from "../text/index.ts";
import { dismiss, notify } from "../ui/toast.ts";
import { countOf, heldBack, type Sent } from "./letters.ts";
import { inFull } from "./queries.ts";

/** The messages that offer to hold letters back, by the letter. */
const offers = new Map<string, number>();

/** Says when letters leave, and offers to hold them back for as long as nobody has done so elsewhere on the page. */
export function offerHold(letters: readonly Sent[]) {
  const words = t().search.queued(countOf(letters), clock(letters[0]?.sendAfter ?? ""));
  const offer = notify(words, () => void hold(letters));
  for (const { letterID } of letters) offers.set(letterID, offer);
}

/** What was offered for a letter is done. */
function close({ letterID }: Sent) {
  const offer = offers.get(letterID);
  if (offer !== undefined) dismiss(offer);
  offers.delete(letterID);
}

/** Holds letters back, each whatever becomes of the others, and says how many were, and why others were not. */
export async function hold(letters: readonly Sent[]): Promise<void> {
  let held = 0;
  let why: string | undefined;
  for (const letter of letters)
    try {
      held += await heldBack(letter);
      close(letter);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      why = problem(error.code, error.data);
    }
  notify(inFull(held > 0 ? t().search.held(held) : "", why) || t().search.tooLate);
}
