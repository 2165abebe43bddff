import { createSignal, Show } from "solid-js";
import { present } from "../clock.ts";
import { clock } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { passFocus } from "../ui/focus.ts";
import { Clock } from "../ui/icon.ts";
import { hold } from "./hold.ts";
import { countOf, leaving } from "./letters.ts";

/** Letters that have not left yet, for as long as they can be held back. */
export function LettersWaiting() {
  const [busy, setBusy] = createSignal(false);
  const letters = () => leaving(present());
  async function pressed() {
    setBusy(true);
    await hold(letters());
    setBusy(false);
  }
  return (
    <Show when={letters()[0]}>
      {(first) => (
        <p ref={passFocus} class="num flex flex-wrap items-center gap-2" role="status">
          <Clock class="text-faint" />
          {t().search.queued(countOf(letters()), clock(first().sendAfter))}
          <Button busy={busy()} onClick={() => void pressed()}>
            {t().search.hold}
          </Button>
        </p>
      )}
    </Show>
  );
}
