import type { own } from "@kolo/core/motivation/progress";
import { A } from "@solidjs/router";
import { createMemo, Show } from "solid-js";
import { num } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Sparkles } from "../ui/icon.ts";
import { PointsBar } from "../ui/points-bar.tsx";
import { OwnPast } from "./own-past.tsx";
import { periodName } from "./period.ts";

export type Own = Awaited<ReturnType<typeof own>>;

/** What I can spend, how I did beside my own past, and what is missing to the next: in this order. */
export function OwnCard(props: { own: Own }) {
  return (
    <section class="card grid gap-x-8 gap-y-5 p-5 lg:grid-cols-[auto_1fr]" aria-label={t().points.balance}>
      <div>
        <h2 class="text-muted">{t().points.balance}</h2>
        <A href="/points/of/me" class="group mt-1 block w-fit">
          <span class="flex items-baseline gap-2">
            <span class="num font-semibold text-[2.75rem] text-points-ink leading-none tracking-tight">
              {num(props.own.balance.points)}
            </span>
            <Sparkles class="size-5 text-points" />
          </span>
          <span class="link mt-2 block group-hover:underline">{t().points.why}</span>
        </A>
        <Show when={props.own.balance.held > 0}>
          <p class="mt-1 max-w-56 text-muted text-xs">{t().points.held(props.own.balance.held)}</p>
        </Show>
      </div>
      <div class="grid min-w-0 content-start gap-4">
        <Progress own={props.own} />
        <OwnPast scores={props.own.scores} now={props.own.now.month} />
        <Next own={props.own} />
      </div>
    </section>
  );
}

/** The period against the same length of time before it. */
function Progress(props: { own: Own }) {
  const was = createMemo(() => props.own.scores.find(({ period }) => period === props.own.beforeThat)?.points ?? 0);
  const words = () => {
    const change = props.own.points - was();
    const than = periodName(props.own.beforeThat);
    if (change === 0) return t().points.same(than);
    return change > 0 ? t().points.more(change, than) : t().points.fewer(-change, than);
  };
  return (
    <div>
      <h2 class="text-muted">
        {t().points.earned} · {periodName(props.own.period)}
      </h2>
      <p class="mt-0.5 flex flex-wrap items-baseline gap-x-2">
        <span class="num font-semibold text-xl">{num(props.own.points)}</span>
        <span class="text-muted">{words()}</span>
      </p>
    </div>
  );
}

function Next(props: { own: Own }) {
  const place = () => props.own.place;
  const shared = () => (props.own.sharing ? `, ${t().points.sharing(props.own.sharing)}` : "");
  return (
    <div class="grid gap-1.5">
      <Show when={props.own.next} fallback={<p>{props.own.people ? t().points.top : t().points.nobodyYet}</p>}>
        {(next) => (
          <>
            <p>{t().points.next(next().points, next().people)}</p>
            <PointsBar share={props.own.points / (props.own.points + next().points)} />
          </>
        )}
      </Show>
      <Show when={place()}>
        {(at) => (
          <p class="num text-muted text-xs">
            {t().points.place(at(), props.own.people)}
            {shared()}
          </p>
        )}
      </Show>
    </div>
  );
}
