import type { Column } from "@kolo/core/hiring/decision";
import type { Info as Decision, Outcome } from "@kolo/core/hiring/decision/model";
import { DeclineReason, type Info as Offer } from "@kolo/core/hiring/offer/model";
import { For, Show } from "solid-js";
import { inWords } from "../act.ts";
import { day, money } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { CircleCheck } from "../ui/icon.ts";
import type { MenuItem } from "../ui/menu.tsx";
import { notify } from "../ui/toast.ts";
import { useDecisionActs } from "./queries.ts";

interface Props {
  vacancyID: string;
  column: Column;
  offer: Offer | undefined;
  decision: Decision | undefined;
  mayWork: boolean;
  onDecide: (outcome: Outcome) => void;
  onOffer: () => void;
  onHired: () => void;
  onMenu: (anchor: HTMLElement, label: string, items: MenuItem[]) => void;
}

const OUTCOMES = ["hire", "hold", "reject"] as const;
const waits = (offer: Offer | undefined) => offer?.status === "sent" || offer?.status === "expired";

/** What can be done with a finalist now: decide; offer, and what they answered; hire. */
export function PersonActs(props: Props) {
  const acts = useDecisionActs(() => props.vacancyID);
  const mayHire = () => props.offer?.status === "accepted" || props.decision?.outcome === "hire";
  const mayOffer = () => !(waits(props.offer) || props.offer?.status === "accepted" || props.offer?.status === "draft");
  const tell = (done: Promise<unknown>, words?: string) =>
    done.then(
      () => words && notify(words),
      (error: unknown) => notify(inWords(error) ?? ""),
    );
  return (
    <Show
      when={props.column.status === "active"}
      fallback={
        <p class="flex items-center gap-1.5 font-medium">
          <CircleCheck />
          {t().decision.hiredMark}
        </p>
      }
    >
      <div class="grid gap-2">
        <div class="flex flex-wrap gap-1.5">
          <For each={OUTCOMES}>
            {(outcome) => <Button onClick={() => props.onDecide(outcome)}>{t().decision.outcome[outcome]}</Button>}
          </For>
        </div>
        <Show when={props.mayWork}>
          <Show when={props.offer}>{(offer) => <OfferLine {...props} offer={offer()} onDone={tell} />}</Show>
          <div class="flex flex-wrap gap-1.5">
            <Show when={mayOffer()}>
              <Button onClick={() => props.onOffer()}>{t().decision.offer.write}</Button>
            </Show>
            <Show when={mayHire()}>
              <Button
                kind="primary"
                busy={acts.hire.isPending}
                onClick={() =>
                  void tell(
                    acts.hire.mutateAsync(props.column).then(() => props.onHired()),
                    t().decision.hired(props.column.face.name),
                  )
                }
              >
                {t().decision.hire}
              </Button>
            </Show>
          </div>
        </Show>
      </div>
    </Show>
  );
}

function OfferLine(props: Props & { offer: Offer; onDone: (done: Promise<unknown>) => void }) {
  const acts = useDecisionActs(() => props.vacancyID);
  const reasons = (): MenuItem[] =>
    DeclineReason.options.map((reason) => ({
      label: t().decision.offer.reasons[reason],
      onSelect: () => props.onDone(acts.decline.mutateAsync({ ...seen(), reason })),
    }));
  const seen = () => ({ offerID: props.offer.offerID, version: props.offer.version });
  const why = () => (props.offer.reason ? `: ${t().decision.offer.reasons[props.offer.reason]}` : "");
  return (
    <div class="grid gap-1.5 border-line border-t pt-2">
      <p class="font-medium">
        {t().decision.offer.status[props.offer.status]}
        {why()}
      </p>
      <p class="num text-muted text-xs">
        {money(props.offer.salary)} · {t().decision.offer.by(day(props.offer.answerBy))}
      </p>
      <Show when={waits(props.offer)}>
        <div class="flex flex-wrap gap-1.5">
          <Button onClick={() => props.onDone(acts.accept.mutateAsync(seen()))}>{t().decision.offer.accept}</Button>
          <Button
            aria-haspopup="menu"
            onClick={(event) => props.onMenu(event.currentTarget, t().decision.offer.whyDeclined, reasons())}
          >
            {t().decision.offer.decline}
          </Button>
          <Button kind="ghost" onClick={() => props.onDone(acts.withdraw.mutateAsync(seen()))}>
            {t().decision.offer.withdraw}
          </Button>
        </div>
      </Show>
      <Show when={props.offer.status === "draft"}>
        <Button onClick={() => props.onDone(acts.send.mutateAsync(seen()))}>{t().decision.offer.send}</Button>
      </Show>
    </div>
  );
}
