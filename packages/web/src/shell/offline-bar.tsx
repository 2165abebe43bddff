import { Show } from "solid-js";
import { offline, waiting } from "../outbox.ts";
import { t } from "../text/index.ts";
import { CloudOff } from "../ui/icon.ts";

/** Says that the server is away, and how much waits for it. */
export function OfflineBar() {
  return (
    <div role="status" class="empty:hidden">
      <Show when={offline()}>
        <p class="flex items-center gap-2 border-line-strong border-b bg-ink px-4 py-2 text-canvas">
          <CloudOff class="shrink-0" />
          <span>
            {t().shell.offline} <Show when={waiting() > 0}>{t().shell.kept(waiting())}.</Show>
          </span>
        </p>
      </Show>
    </div>
  );
}
