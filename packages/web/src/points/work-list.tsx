import type { Info as Dispute } from "@kolo/core/motivation/dispute/model";
import type { Offer } from "@kolo/core/motivation/points/model";
import { A } from "@solidjs/router";
import { createSignal, For, lazy, Show, Suspense } from "solid-js";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";

const DisputeDialog = lazy(() => import("./dispute-dialog.tsx"));

/** Accepted work with what was promised and what was paid, and why not all; its owner may dispute it. */
export function WorkList(props: { offers: readonly Offer[]; disputes: readonly Dispute[]; own: boolean }) {
  const [disputing, setDisputing] = createSignal<Offer>();
  const disputeOf = (offer: Offer) => props.disputes.find(({ taskID }) => taskID === offer.taskID);
  return (
    <section class="grid gap-2" aria-labelledby="work-with-points">
      <h2 id="work-with-points" class="font-semibold">
        {t().points.work}
      </h2>
      <Show when={props.offers.length > 0} fallback={<p class="text-muted">{t().points.workNone}</p>}>
        <ul class="card">
          <For each={props.offers}>
            {(offer) => (
              <li class="flex flex-wrap items-center gap-x-3 gap-y-1 border-line px-4 py-2.5 not-last:border-b">
                <div class="min-w-40 flex-1">
                  <A href={`/tasks/${offer.taskID}`} class="link block truncate font-medium">
                    {offer.title}
                  </A>
                  <p class="text-muted text-xs">{notes(offer, disputeOf(offer)).join(" · ")}</p>
                </div>
                <span class="num text-points-ink">{t().points.paidOf(offer.paid ?? 0, offer.points)}</span>
                <Show when={props.own && !disputeOf(offer)}>
                  <Button kind="ghost" onClick={() => setDisputing(offer)}>
                    {t().points.dispute}
                  </Button>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Suspense>
        <Show when={disputing()} keyed>
          {(offer) => <DisputeDialog offer={offer} onClose={() => setDisputing(undefined)} />}
        </Show>
      </Suspense>
    </section>
  );
}

function notes(offer: Offer, dispute: Dispute | undefined): string[] {
  const words = [
    offer.quality !== undefined && t().points.grade(offer.quality),
    offer.why && t().points.whys[offer.why],
    offer.status === "reversed" && t().points.reversed,
    dispute?.status === "open" && t().points.disputeOpen,
    dispute?.status === "answered" && `${t().points.disputeAnswered(dispute.points ?? 0)}: ${dispute.answer ?? ""}`,
  ];
  return words.filter((word) => typeof word === "string");
}
