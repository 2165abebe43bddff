import { createSignal, Show } from "solid-js";
import { ApiError } from "../api.ts";
import { present } from "../clock.ts";
import { clock } from "../text/format.ts";
import { problem, t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Clock } from "../ui/icon.ts";
import { notify } from "../ui/toast.ts";
import { countOf, heldBack, leaving } from "./letters.ts";

/** Letters that have not left yet, for as long as they can be held back. */
export function LettersWaiting() {
  const [busy, setBusy] = createSignal(false);
  const letters = () => leaving(present());
  async function hold() {
    setBusy(true);
    try {
      const held = await heldBack(letters());
      notify(held > 0 ? t().search.held(held) : t().search.tooLate);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      notify(problem(error.code, error.data));
    }
    setBusy(false);
  }
  return (
    <Show when={letters()[0]}>
      {(first) => (
        <p class="num flex flex-wrap items-center gap-2" role="status">
          <Clock class="text-faint" />
          {t().search.queued(countOf(letters()), clock(first().sendAfter))}
          <Button busy={busy()} onClick={() => void hold()}>
            {t().search.hold}
          </Button>
        </p>
      )}
    </Show>
  );
}
