import { can } from "@kolo/core/access/policy/model";
import type { Info as Dispute } from "@kolo/core/motivation/dispute/model";
import type { Offer } from "@kolo/core/motivation/points/model";
import { A } from "@solidjs/router";
import { createSignal, lazy, Show, Suspense } from "solid-js";
import { useActor } from "../actor.ts";
import { useColleagues } from "../colleagues.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";

const DisputeDialog = lazy(() => import("./dispute-dialog.tsx"));
const ReverseDialog = lazy(() => import("./reverse-dialog.tsx"));

/**
 * What was promised for a task and what came of it: the grade, what was paid and why not all. Whose work it is may dispute it
 * once; who promised it may take it back.
 */
export function OfferRow(props: { offer: Offer; dispute?: Dispute | undefined; who?: boolean }) {
  const actor = useActor();
  const colleagues = useColleagues();
  const [open, setOpen] = createSignal<"dispute" | "reverse">();
  const mayDispute = () =>
    props.offer.accountID !== undefined && props.offer.accountID === actor()?.accountID && !props.dispute;
  const mayReverse = () => {
    const user = actor();
    return props.offer.status === "paid" && user !== undefined && can(user, "award", "reverse", props.offer);
  };
  const lines = () => [
    ...(props.who && props.offer.accountID ? [colleagues.nameOf(props.offer.accountID)] : []),
    ...notes(props.offer, props.dispute),
  ];
  return (
    <li class="flex flex-wrap items-center gap-x-3 gap-y-1 border-line px-4 py-2.5 not-last:border-b">
      <div class="min-w-40 flex-1">
        <A href={`/tasks/${props.offer.taskID}`} class="link block truncate font-medium">
          {props.offer.title}
        </A>
        <p class="text-muted text-xs">{lines().join(" · ")}</p>
      </div>
      <span class="num text-points-ink">{t().points.paidOf(props.offer.paid ?? 0, props.offer.points)}</span>
      <Show when={mayDispute()}>
        <Button kind="ghost" onClick={() => setOpen("dispute")}>
          {t().points.dispute}
        </Button>
      </Show>
      <Show when={mayReverse()}>
        <Button kind="ghost" aria-label={t().points.reverseOne(props.offer.title)} onClick={() => setOpen("reverse")}>
          {t().points.reverse}
        </Button>
      </Show>
      <Suspense>
        <Show when={open() === "dispute"}>
          <DisputeDialog offer={props.offer} onClose={() => setOpen(undefined)} />
        </Show>
        <Show when={open() === "reverse"}>
          <ReverseDialog offer={props.offer} onClose={() => setOpen(undefined)} />
        </Show>
      </Suspense>
    </li>
  );
}

function notes(offer: Offer, dispute: Dispute | undefined): string[] {
  const words = [
    offer.status === "open" && t().points.manage.statuses.open,
    offer.quality !== undefined && t().points.grade(offer.quality),
    offer.why && t().points.whys[offer.why],
    offer.status === "released" && t().points.manage.statuses.released,
    offer.status === "reversed" && t().points.reversed,
    dispute?.status === "open" && t().points.disputeOpen,
    dispute?.status === "answered" && `${t().points.disputeAnswered(dispute.points ?? 0)}: ${dispute.answer ?? ""}`,
  ];
  return words.filter((word) => typeof word === "string");
}
