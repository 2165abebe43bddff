import type { Info as Dispute } from "@kolo/core/motivation/dispute/model";
import type { Offer } from "@kolo/core/motivation/points/model";
import { For, Show } from "solid-js";
import { t } from "../text/index.ts";
import { OfferRow } from "./offer-row.tsx";

/** Somebody's accepted work with what was promised and what was paid, and why not all. */
export function WorkList(props: { offers: readonly Offer[]; disputes: readonly Dispute[] }) {
  return (
    <section class="grid gap-2" aria-labelledby="work-with-points">
      <h2 id="work-with-points" class="font-semibold">
        {t().points.work}
      </h2>
      <Show when={props.offers.length > 0} fallback={<p class="text-muted">{t().points.workNone}</p>}>
        <ul class="card">
          <For each={props.offers}>
            {(offer) => (
              <OfferRow offer={offer} dispute={props.disputes.find(({ taskID }) => taskID === offer.taskID)} />
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}
