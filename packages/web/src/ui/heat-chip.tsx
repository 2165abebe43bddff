import type { Heat } from "@kolo/core/time/deadline/model";
import { type JSX, Show } from "solid-js";
import { t } from "../text/index.ts";
import { HeatIcon } from "./heat-icon.tsx";

interface Face {
  readonly look: string;
  readonly word: () => string;
}

/** The only solid red is what is late; due soon is its outline; green is done and nothing else. Always icon and word. */
const FACE = {
  done: { look: "bg-done-soft text-done-ink", word: () => t().ui.done },
  done_late: { look: "bg-done-soft text-done-ink", word: () => t().ui.done },
  late: { look: "bg-burn text-on-burn", word: () => t().ui.late },
  soon: { look: "border border-burn text-burn-ink", word: () => t().ui.soon },
  waiting: { look: "bg-hover text-muted", word: () => t().ui.waiting },
  open: { look: "text-muted", word: () => t().ui.ongoing },
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
