import type { Heat } from "@kolo/core/time/deadline/model";
import { type Component, type JSX, Show } from "solid-js";
import { t } from "../text/index.ts";
import { Circle, CircleCheck, Clock, Flame, Pause } from "./icon.ts";

interface Face {
  readonly icon: Component<JSX.SvgSVGAttributes<SVGSVGElement>>;
  readonly look: string;
  readonly word: () => string;
}

/** The only solid red is what is late; due soon is its outline; green is done and nothing else. Always icon and word. */
const FACE = {
  done: { icon: CircleCheck, look: "bg-done-soft text-done-ink", word: () => t().ui.done },
  done_late: { icon: CircleCheck, look: "bg-done-soft text-done-ink", word: () => t().ui.done },
  late: { icon: Flame, look: "bg-burn text-on-burn", word: () => t().ui.late },
  soon: { icon: Clock, look: "border border-burn text-burn-ink", word: () => t().ui.soon },
  waiting: { icon: Pause, look: "bg-hover text-muted", word: () => t().ui.waiting },
  open: { icon: Circle, look: "text-muted", word: () => t().ui.ongoing },
} as const satisfies Record<Heat, Face>;

/** How a deadline stands, from core's `heat()`. Words of your own ("3 days late") replace the plain one. */
export function HeatChip(props: { heat: Heat; children?: JSX.Element }) {
  return (
    <span class={`chip ${FACE[props.heat].look}`}>
      <HeatIcon heat={props.heat} />
      {props.children ?? FACE[props.heat].word()}
      <Show when={props.heat === "done_late"}>
        <span class="rounded-xs border border-current px-1 text-[0.625rem]">{t().ui.lateMark}</span>
      </Show>
    </span>
  );
}

function HeatIcon(props: { heat: Heat }) {
  return (
    <Show when={FACE[props.heat].icon} keyed>
      {(Icon) => <Icon class="size-3" />}
    </Show>
  );
}
