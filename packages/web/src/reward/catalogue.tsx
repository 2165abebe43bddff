import { can } from "@kolo/core/access/policy/model";
import type { Info } from "@kolo/core/motivation/reward/model";
import { createSignal, For, lazy, Show, Suspense } from "solid-js";
import { useActor } from "../actor.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Plus } from "../ui/icon.ts";
import { Skeleton } from "../ui/skeleton.tsx";
import { useRewards } from "./queries.ts";
import { RewardCard } from "./reward-card.tsx";

const AskDialog = lazy(() => import("./ask-dialog.tsx"));
const RewardDialog = lazy(() => import("./reward-dialog.tsx"));

/** What points can be spent on; whoever keeps the catalogue changes it here. */
export function Catalogue(props: { balance: number }) {
  const actor = useActor();
  const rewards = useRewards();
  const [asking, setAsking] = createSignal<Info>();
  const [editing, setEditing] = createSignal<Info | "new">();
  const keeps = () => {
    const user = actor();
    return user !== undefined && can(user, "reward", "edit", undefined);
  };
  const add = () => (
    <Show when={keeps()}>
      <Button onClick={() => setEditing("new")}>
        <Plus />
        {t().reward.add}
      </Button>
    </Show>
  );
  return (
    <section aria-labelledby="rewards">
      <div class="mb-3 flex flex-wrap items-center justify-between gap-2">
        <h2 id="rewards" class="font-semibold text-lg tracking-tight">
          {t().reward.title}
        </h2>
        {add()}
      </div>
      <Show when={rewards.isSuccess} fallback={<Skeleton rows={3} />}>
        <Show
          when={rewards.data?.rewards.length}
          fallback={<Empty title={t().reward.none} hint={t().reward.noneHint} compact />}
        >
          <ul class="grid grid-cols-2 gap-3 max-xl:sm:grid-cols-3 max-[22rem]:grid-cols-1">
            <For each={rewards.data?.rewards}>
              {(reward) => (
                <RewardCard
                  reward={reward}
                  balance={props.balance}
                  onGet={() => setAsking(reward)}
                  onEdit={keeps() ? () => setEditing(reward) : undefined}
                />
              )}
            </For>
          </ul>
        </Show>
      </Show>
      <Suspense>
        <Show when={asking()} keyed>
          {(reward) => <AskDialog reward={reward} onClose={() => setAsking(undefined)} />}
        </Show>
        <Show when={editing()} keyed>
          {(one) => <RewardDialog reward={one === "new" ? undefined : one} onClose={() => setEditing(undefined)} />}
        </Show>
      </Suspense>
    </section>
  );
}
