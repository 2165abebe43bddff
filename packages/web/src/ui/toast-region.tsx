import { lazy, Show, Suspense } from "solid-js";
import { t } from "../text/index.ts";
import { toasts } from "./toast.ts";

const ToastList = lazy(() => import("./toast-list.tsx"));

/**
 * Where messages appear. It stands before the first of them, for a screen reader says only what is put into a region that it
 * knows; how they look is loaded with the first. `data-kb-top-layer` keeps it reachable while a dialog is open.
 */
export function ToastRegion() {
  return (
    <section data-kb-top-layer aria-label={t().ui.notifications} aria-live="polite" class="messages">
      <Suspense>
        <Show when={toasts().length > 0}>
          <ToastList />
        </Show>
      </Suspense>
    </section>
  );
}
