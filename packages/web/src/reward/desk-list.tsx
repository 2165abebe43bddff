import type { Act, Info } from "@kolo/core/motivation/redemption/model";
import { createSignal, For, lazy, Show, Suspense } from "solid-js";
import { useAct } from "../act.ts";
import { useColleagues } from "../colleagues.ts";
import { dateTime } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { PersonLink } from "../ui/person-link.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { notify } from "../ui/toast.ts";
import { useDesk, useRewardActs } from "./queries.ts";

const ReasonDialog = lazy(() => import("./reason-dialog.tsx"));

interface Asking {
  readonly wish: Info;
  readonly act: Extract<Act, "decline" | "return">;
}

/** Wishes that wait for a yes or no, and those still to hand over. */
export function DeskList(props: { departmentID: string | undefined }) {
  const desk = useDesk(() => props.departmentID);
  const acts = useRewardActs();
  const act = useAct();
  const [asking, setAsking] = createSignal<Asking>();
  const approve = (wish: Info) =>
    act.run(async () => {
      await acts.approve(wish);
      notify(t().reward.approvedNow(wish.name));
    });
  const fulfil = (wish: Info) =>
    act.run(async () => {
      await acts.fulfil(wish);
      notify(t().reward.fulfilledNow(wish.name));
    });
  return (
    <Show when={desk.isSuccess} fallback={<Skeleton rows={3} />}>
      <Refusal text={act.error()} />
      <Show
        when={desk.data?.redemptions.length}
        fallback={<Empty title={t().reward.deskNone} hint={t().reward.deskNoneHint} />}
      >
        <ul class="card">
          <For each={desk.data?.redemptions}>
            {(wish) => (
              <Row
                wish={wish}
                onApprove={() => void approve(wish)}
                onFulfil={() => void fulfil(wish)}
                onDecline={() => setAsking({ wish, act: wish.status === "asked" ? "decline" : "return" })}
              />
            )}
          </For>
        </ul>
      </Show>
      <Suspense>
        <Show when={asking()} keyed>
          {({ wish, act: which }) => <ReasonDialog wish={wish} act={which} onClose={() => setAsking(undefined)} />}
        </Show>
      </Suspense>
    </Show>
  );
}

function Row(props: { wish: Info; onApprove: () => void; onFulfil: () => void; onDecline: () => void }) {
  const colleagues = useColleagues();
  const who = () => colleagues.nameOf(props.wish.accountID);
  const isAsked = () => props.wish.status === "asked";
  const words = () => props.wish.steps[0]?.words;
  const name = () => props.wish.name;
  const state = () => (isAsked() ? t().reward.wait : t().reward.toHand);
  return (
    <li class="flex flex-wrap items-center gap-x-4 gap-y-2 border-line px-4 py-2.5 not-last:border-b">
      <span class="min-w-44 flex-1">
        <PersonLink name={who()} line={`${dateTime(props.wish.askedAt)} · ${state()}`} />
      </span>
      <span class="min-w-44 flex-1">
        <span class="block font-medium">{name()}</span>
        <span class="block text-muted text-xs">
          {[t().points.amount(props.wish.price), words()].filter(Boolean).join(" · ")}
        </span>
      </span>
      <span class="flex gap-2">
        <Show
          when={isAsked()}
          fallback={
            <>
              <Button kind="ghost" aria-label={t().reward.giveBackOne(name(), who())} onClick={() => props.onDecline()}>
                {t().reward.giveBack}
              </Button>
              <Button aria-label={t().reward.fulfilOne(name(), who())} onClick={() => props.onFulfil()}>
                {t().reward.fulfil}
              </Button>
            </>
          }
        >
          <Button kind="ghost" aria-label={t().reward.declineOne(name(), who())} onClick={() => props.onDecline()}>
            {t().reward.decline}
          </Button>
          <Button kind="primary" aria-label={t().reward.approveOne(name(), who())} onClick={() => props.onApprove()}>
            {t().reward.approve}
          </Button>
        </Show>
      </span>
    </li>
  );
}
