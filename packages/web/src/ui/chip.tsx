import { type ParentProps, Show } from "solid-js";
import { t } from "../text/index.ts";
import { X } from "./icon.ts";

/** A small word: a competency, a source, a filter. `accent` marks what was asked for. With `onRemove`: a cross. */
export function Chip(
  props: ParentProps<{ tone?: "plain" | "accent" | "outline"; onRemove?: () => void; name?: string }>,
) {
  return (
    <span
      class="chip"
      classList={{
        "bg-hover text-muted": (props.tone ?? "plain") === "plain",
        "bg-accent-soft text-accent-ink": props.tone === "accent",
        "border border-line-strong text-muted": props.tone === "outline",
      }}
    >
      {props.children}
      <Show when={props.onRemove}>
        {(remove) => (
          <button
            type="button"
            class="-mr-1 grid size-5 place-items-center rounded-xs hover:bg-hover pointer-coarse:size-8"
            aria-label={t().ui.remove(props.name ?? "")}
            onClick={() => remove()()}
          >
            <X class="size-3" />
          </button>
        )}
      </Show>
    </span>
  );
}
