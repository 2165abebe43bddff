import type { Whole } from "@kolo/core/work/run";
import { For, Show } from "solid-js";
import { present } from "../clock.ts";
import { day } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Flame } from "../ui/icon.ts";
import { isLate, progress } from "./stand.ts";

/** Everybody whose days run, each a switch that shows theirs alone. */
export function Newcomers(props: {
  runs: readonly Whole[];
  chosen: string | undefined;
  onChoose: (runID: string | undefined) => void;
}) {
  return (
    <ul class="flex gap-2 overflow-x-auto px-4 py-3 md:px-6" aria-label={t().run.title}>
      <For each={props.runs}>
        {(whole) => {
          const isOn = () => props.chosen === whole.run.runID;
          const isBroken = () => whole.tasks.some((step) => isLate(step, present()));
          return (
            <li class="shrink-0">
              <button
                type="button"
                aria-pressed={isOn()}
                class="flex min-h-13 items-center gap-2.5 rounded-md border bg-surface px-3 text-left"
                classList={{
                  "border-accent ring-1 ring-accent": isOn(),
                  "border-line hover:border-line-strong": !isOn(),
                }}
                onClick={() => props.onChoose(isOn() ? undefined : whole.run.runID)}
              >
                <Ring {...progress(whole)} />
                <span>
                  <span class="flex items-center gap-1.5 font-medium">
                    {whole.name}
                    <Show when={isBroken()}>
                      <Flame class="size-3.5 text-burn" aria-label={t().ui.late} />
                    </Show>
                  </span>
                  <span class="num block text-muted text-xs">
                    {t().run.kindOn[whole.run.kind](day(whole.run.anchorOn))}
                  </span>
                </span>
              </button>
            </li>
          );
        }}
      </For>
    </ul>
  );
}

const ROUND = 2 * Math.PI * 14;

/** How much is done: the only green on it, for done is what it counts. */
function Ring(props: { done: number; all: number }) {
  const share = () => (props.all === 0 ? 0 : props.done / props.all);
  return (
    <span class="relative grid size-9 shrink-0 place-items-center">
      <svg viewBox="0 0 36 36" class="absolute inset-0 -rotate-90" aria-hidden="true">
        <circle cx="18" cy="18" r="14" fill="none" stroke="var(--line)" stroke-width="4" />
        <circle
          cx="18"
          cy="18"
          r="14"
          fill="none"
          stroke="var(--done)"
          stroke-width="4"
          stroke-dasharray={`${share() * ROUND} ${ROUND}`}
        />
      </svg>
      <span class="num text-2xs font-semibold">{`${props.done}/${props.all}`}</span>
    </span>
  );
}
