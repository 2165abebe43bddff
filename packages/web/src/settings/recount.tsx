import type { Outcome } from "@kolo/core/firm/recount/run";
import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { dateTime } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";

export type Recounted = Outcome;

/** After an office changed what a day means: which deadlines moved with it. */
export function Recount(props: { outcome: Recounted; onClose: () => void }) {
  return (
    <div class="grid gap-3" role="status">
      <p>{t().calendar.moved(props.outcome.moved.length)}</p>
      <ul class="grid gap-1">
        <For each={props.outcome.moved}>
          {({ kind, id, title, from, to, zone }) => (
            <li>
              <A class="underline" href={kind === "vacancy" ? `/vacancies/${id}` : `/tasks/${id}`}>
                {title}
              </A>
              <p class="text-muted text-xs">{t().calendar.fromTo(dateTime(from, zone), dateTime(to, zone))}</p>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.outcome.waiting}>
        <p class="text-muted">{t().calendar.stillMoving}</p>
      </Show>
      <Button kind="primary" onClick={() => props.onClose()}>
        {t().ui.close}
      </Button>
    </div>
  );
}
