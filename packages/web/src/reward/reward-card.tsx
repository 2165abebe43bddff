import { type Info, isMaterial } from "@kolo/core/motivation/reward/model";
import { Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { cash, num } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Chip } from "../ui/chip.tsx";
import { Pencil, Sparkles } from "../ui/icon.ts";
import { PointsBar } from "../ui/points-bar.tsx";
import { looks } from "./look.ts";

/** A reward of the catalogue: its picture, its price, and the way to it, or how far it is. */
export function RewardCard(props: {
  reward: Info;
  balance: number;
  onGet: () => void;
  onEdit?: (() => void) | undefined;
}) {
  const look = () => looks[props.reward.kind];
  return (
    <li class="card flex flex-col overflow-hidden">
      <div class="reward-picture relative grid h-20 place-items-center" style={{ "--hue": look().hue }}>
        <Dynamic component={look().icon} class="size-9" stroke-width="1.5" />
        <Show when={props.onEdit}>
          {(edit) => (
            <Button
              kind="ghost"
              icon
              class="absolute top-1 right-1"
              aria-label={t().reward.edit(props.reward.name)}
              onClick={() => edit()()}
            >
              <Pencil />
            </Button>
          )}
        </Show>
      </div>
      <div class="flex flex-1 flex-col p-3">
        <h3 class="text-pretty font-medium">{props.reward.name}</h3>
        <p class="mt-0.5 flex-1 text-pretty text-muted text-xs">{line(props.reward)}</p>
        <p class="num mt-2.5 flex items-center gap-1 font-semibold text-points-ink">
          <Sparkles class="size-3.5" />
          {num(props.reward.price)}
          <Show when={isMaterial(props.reward)}>
            <span class="ml-auto">
              <Chip>{t().reward.material}</Chip>
            </span>
          </Show>
        </p>
        <Way {...props} />
      </div>
    </li>
  );
}

const line = ({ words, money, left }: Info) =>
  [money && cash(money.minor, money.currency), words, left !== undefined && remaining(left)]
    .filter(Boolean)
    .join(" · ");

const remaining = (left: number) => (left > 0 ? t().reward.remaining(left) : t().reward.gone);

function Way(props: { reward: Info; balance: number; onGet: () => void }) {
  const isGone = () => props.reward.left === 0 || props.reward.status === "withdrawn";
  const missing = () => props.reward.price - props.balance;
  return (
    <Show
      when={missing() <= 0}
      fallback={
        <div class="mt-2 grid h-8 content-center gap-1.5">
          <PointsBar share={props.balance / props.reward.price} />
          <span class="num text-2xs text-muted">{t().reward.short(missing())}</span>
        </div>
      }
    >
      <Show
        when={!isGone()}
        fallback={<p class="mt-2 grid h-8 content-center text-muted text-xs">{goneWords(props.reward)}</p>}
      >
        <Button class="mt-2 w-full" aria-label={t().reward.getOne(props.reward.name)} onClick={() => props.onGet()}>
          {t().reward.get}
        </Button>
      </Show>
    </Show>
  );
}

const goneWords = ({ status }: Info) => (status === "withdrawn" ? t().reward.withdrawn : t().reward.gone);
