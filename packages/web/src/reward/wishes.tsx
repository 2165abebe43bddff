import { For, Show } from "solid-js";
import { useAct } from "../act.ts";
import { dateTime } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Chip } from "../ui/chip.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { useRewardActs, useWishes } from "./queries.ts";

/** What I asked for, newest first, and what became of it. */
export function Wishes(props: { subject: string | undefined }) {
  const wishes = useWishes(() => props.subject);
  const acts = useRewardActs();
  const act = useAct();
  return (
    <section class="grid gap-2" aria-labelledby="my-wishes">
      <h2 id="my-wishes" class="font-semibold">
        {t().reward.mine}
      </h2>
      <Refusal text={act.error()} />
      <Show
        when={wishes.isSuccess && wishes.data.redemptions.length > 0}
        fallback={<p class="text-muted">{t().reward.mineNone}</p>}
      >
        <ul class="card">
          <For each={wishes.data?.redemptions}>
            {(wish) => (
              <li class="flex flex-wrap items-center gap-x-3 gap-y-1 border-line px-4 py-2.5 not-last:border-b">
                <div class="min-w-40 flex-1">
                  <p class="truncate font-medium">{wish.name}</p>
                  <p class="text-muted text-xs">
                    {[dateTime(wish.askedAt), wish.steps.length > 1 && wish.steps.at(-1)?.words]
                      .filter(Boolean)
                      .join(" · ")}
                  </p>
                </div>
                <Chip tone={wish.status === "asked" ? "accent" : "plain"}>{t().reward.statuses[wish.status]}</Chip>
                <span class="num text-points-ink">{t().points.amount(wish.price)}</span>
                <Show when={wish.status === "asked"}>
                  <Button kind="ghost" onClick={() => void act.run(() => acts.withdraw(wish))}>
                    {t().reward.takeBack}
                  </Button>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}
