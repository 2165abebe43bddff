import { createSignal, lazy, onCleanup, onMount, Show, Suspense } from "solid-js";
import { letter, modified, writing } from "../keys.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Plus } from "../ui/icon.ts";
import { Kbd } from "../ui/kbd.tsx";

const NewDialog = lazy(() => import("./new-dialog.tsx"));

/** Sets a new task; the key N does it too, in any layout. */
export function NewTask() {
  const [open, setOpen] = createSignal(false);
  function onKey(event: KeyboardEvent) {
    if (modified(event) || writing(event) || document.querySelector("[role=dialog]") || letter(event) !== "n") return;
    event.preventDefault();
    setOpen(true);
  }
  onMount(() => document.addEventListener("keydown", onKey));
  onCleanup(() => document.removeEventListener("keydown", onKey));
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        <Plus />
        {t().task.create}
        <span class="max-md:hidden" aria-hidden="true">
          <Kbd>N</Kbd>
        </span>
      </Button>
      <Suspense>
        <Show when={open()}>
          <NewDialog onClose={() => setOpen(false)} />
        </Show>
      </Suspense>
    </>
  );
}
