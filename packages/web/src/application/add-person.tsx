import { createSignal, lazy, Show, Suspense } from "solid-js";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Plus } from "../ui/icon.ts";

const AddDialog = lazy(() => import("./add-dialog.tsx"));

/** The button that adds somebody from the base to a vacancy. */
export function AddPerson(props: { vacancyID: string }) {
  const [open, setOpen] = createSignal(false);
  return (
    <>
      <Button kind="primary" aria-label={t().application.add} onClick={() => setOpen(true)}>
        <Plus />
        <span class="max-sm:hidden">{t().application.add}</span>
      </Button>
      <Show when={open()}>
        <Suspense>
          <AddDialog vacancyID={props.vacancyID} onClose={() => setOpen(false)} />
        </Suspense>
      </Show>
    </>
  );
}
