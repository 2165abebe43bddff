import type { Offer } from "@kolo/core/motivation/points/model";
import { Show } from "solid-js";
import { t } from "../text/index.ts";
import { OfferRow } from "./offer-row.tsx";
import { useOffer } from "./queries.ts";

/** Others are told what is promised, and not how it stands. */
const isWhole = (offer: object): offer is Offer => "status" in offer;

/** On a task's page: what came of the points that were promised for it, for those it concerns. */
export function TaskAward(props: { taskID: string }) {
  const offer = useOffer(() => props.taskID);
  const whole = () => {
    const found = offer.isSuccess ? offer.data.offer : null;
    return found && isWhole(found) && found.status !== "open" ? found : undefined;
  };
  return (
    <Show when={whole()}>
      {(one) => (
        <section class="grid grid-cols-[minmax(0,1fr)] gap-1" aria-labelledby="task-award">
          <h2 id="task-award" class="font-semibold">
            {t().points.work}
          </h2>
          <ul class="card">
            <OfferRow offer={one()} dispute={offer.data?.dispute ?? undefined} who />
          </ul>
          <p class="text-muted text-xs">{t().points.ruleOnce}</p>
        </section>
      )}
    </Show>
  );
}
