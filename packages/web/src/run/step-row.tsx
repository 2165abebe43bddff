import { Show } from "solid-js";
import { present } from "../clock.ts";
import { day } from "../text/format.ts";
import { HeatIcon } from "../ui/heat-icon.tsx";
import { heatOf, type Placed } from "./stand.ts";

/** A step of a list: how it stands, what it is, when it is due. */
export function StepRow(props: { placed: Placed; named: boolean; onOpen: () => void }) {
  const step = () => props.placed.step;
  const heat = () => heatOf(step(), present());
  return (
    <li>
      <button
        type="button"
        class="flex min-h-10 w-full items-center gap-2.5 rounded-sm py-1 text-left hover:bg-hover"
        onClick={() => props.onOpen()}
      >
        <Show when={heat()}>{(now) => <HeatIcon heat={now()} size="size-4" tinted />}</Show>
        <span class="min-w-0 flex-1" classList={{ "text-muted": step().doneAt !== undefined, "line-through": !heat() }}>
          {step().title}
          <Show when={props.named}>
            <span class="block text-muted text-xs">{props.placed.whole.name}</span>
          </Show>
        </span>
        <span
          class="num text-xs"
          classList={{ "font-semibold text-burn-ink": heat() === "late", "text-muted": heat() !== "late" }}
        >
          {day(step().deadline.localDate)}
        </span>
      </button>
    </li>
  );
}
