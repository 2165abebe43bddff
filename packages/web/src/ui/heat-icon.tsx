import type { Heat } from "@kolo/core/time/deadline/model";
import { type Component, type JSX, Show } from "solid-js";
import { Circle, CircleCheck, Clock, Flame, Pause } from "./icon.ts";

const ICON = {
  done: CircleCheck,
  done_late: CircleCheck,
  late: Flame,
  soon: Clock,
  waiting: Pause,
  open: Circle,
} as const satisfies Record<Heat, Component<JSX.SvgSVGAttributes<SVGSVGElement>>>;

const TINT = {
  done: "text-done",
  done_late: "text-done",
  late: "text-burn",
  soon: "text-burn",
  waiting: "text-muted",
  open: "text-faint",
} as const satisfies Record<Heat, string>;

/** The sign of how a deadline stands; `tinted` where it stands on paper, not on its own ground. */
export function HeatIcon(props: { heat: Heat; size?: string; tinted?: boolean }) {
  return (
    <Show when={ICON[props.heat]} keyed>
      {(Icon) => (
        <Icon class={`shrink-0 ${props.size ?? "size-3"} ${props.tinted ? TINT[props.heat] : ""}`} aria-hidden="true" />
      )}
    </Show>
  );
}
