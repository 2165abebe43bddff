import type { Score } from "@kolo/core/motivation/standing/model";
import { createMemo, For, Show } from "solid-js";
import { monthName, num } from "../text/format.ts";
import { t } from "../text/index.ts";
import { lastMonths, periodName } from "./period.ts";

/** One's own last six months as bars, each with its number: the first thing to compare oneself with. */
export function OwnPast(props: { scores: readonly Score[]; now: string }) {
  const bars = createMemo(() => {
    const months = lastMonths(props.now).map((month) => ({
      month,
      points: props.scores.find(({ period }) => period === month)?.points ?? 0,
    }));
    return { months, most: Math.max(1, ...months.map(({ points }) => points)) };
  });
  const short = (month: string) => monthName(Number(month.slice(0, 4)), Number(month.slice(5))).slice(0, 3);
  return (
    <Show when={props.scores.length > 0} fallback={<p class="text-muted">{t().points.pastNone}</p>}>
      <figure>
        <figcaption class="eyebrow pb-1">{t().points.past}</figcaption>
        <ol class="grid max-w-112 grid-cols-6 gap-2">
          <For each={bars().months}>
            {({ month, points }) => (
              <li class="grid content-end gap-1 text-center">
                <span class="num text-2xs text-muted">{num(points)}</span>
                <span aria-hidden="true" class="flex h-10 items-end">
                  <span
                    class="w-full rounded-xs"
                    classList={{ "bg-points": month === props.now, "bg-points/35": month !== props.now }}
                    style={{ height: `${Math.max(4, (points / bars().most) * 100)}%` }}
                  />
                </span>
                <span class="truncate text-2xs text-faint" title={periodName(month)}>
                  {short(month)}
                </span>
              </li>
            )}
          </For>
        </ol>
      </figure>
    </Show>
  );
}
