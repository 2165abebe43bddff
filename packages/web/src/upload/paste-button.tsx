import { useLocation } from "@solidjs/router";
import { createSignal, lazy, Show, Suspense } from "solid-js";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Clipboard } from "../ui/icon.ts";
import { notify } from "../ui/toast.ts";
import type { Pasted } from "./pasted.ts";
import { whereAt } from "./where.ts";

const PasteDialog = lazy(() => import("./paste-dialog.tsx"));

/**
 * Takes a copied résumé from the clipboard: on a phone there is no Ctrl+V. Where a page may not look there, or its user does
 * not let it, there is a field to paste into.
 */
export function PasteButton() {
  const location = useLocation();
  const [asking, setAsking] = createSignal(false);
  /** Says whether it was enough for a résumé. */
  async function give(pasted: Pasted): Promise<boolean> {
    const [{ fileOf }, { send }] = await Promise.all([import("./pasted.ts"), import("./send.ts")]);
    const file = fileOf(pasted);
    if (file) send([file], whereAt(location.pathname));
    return file !== undefined;
  }
  async function take() {
    const { clipboard } = await import("./pasted.ts");
    const pasted = await clipboard();
    if (!pasted) setAsking(true);
    else if (!(await give(pasted))) notify(t().upload.pasteShort);
  }
  return (
    <>
      <Button aria-label={t().upload.paste} onClick={() => void take()}>
        <Clipboard />
        <span class="max-sm:hidden">{t().upload.paste}</span>
      </Button>
      <Suspense>
        <Show when={asking()}>
          <PasteDialog onGive={give} onClose={() => setAsking(false)} />
        </Show>
      </Suspense>
    </>
  );
}
