import { createSignal, lazy, Show, Suspense } from "solid-js";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Trash } from "../ui/icon.ts";
import type { PersonActs } from "./queries.ts";

const EraseDialog = lazy(() => import("./erase-dialog.tsx"));

/** The way to erase somebody, for whoever may. */
export function Erase(props: { name: string; acts: PersonActs }) {
  const [open, setOpen] = createSignal(false);
  return (
    <>
      <Button icon aria-label={t().candidate.erase} title={t().candidate.erase} onClick={() => setOpen(true)}>
        <Trash />
      </Button>
      {/* What is fetched when first opened suspends itself alone, not the page behind it. */}
      <Suspense>
        <Show when={open()}>
          <EraseDialog name={props.name} acts={props.acts} onClose={() => setOpen(false)} />
        </Show>
      </Suspense>
    </>
  );
}
