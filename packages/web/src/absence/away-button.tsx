import { createSignal, lazy, Show, Suspense } from "solid-js";
import { useSession } from "../session.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Plane } from "../ui/icon.ts";

const AbsenceListDialog = lazy(() => import("./list-dialog.tsx"));

/** When I am away, from my own day. */
export function AwayButton() {
  const session = useSession();
  const [open, setOpen] = createSignal(false);
  const me = () => session.data?.account;
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Plane />
        <span class="max-sm:sr-only">{t().absence.add}</span>
      </Button>
      <Suspense>
        <Show when={open() && me()}>
          {(one) => (
            <AbsenceListDialog
              accountID={one().accountID}
              name={one().name}
              label={t().absence.add}
              onClose={() => setOpen(false)}
            />
          )}
        </Show>
      </Suspense>
    </>
  );
}
