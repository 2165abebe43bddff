import { Index } from "solid-js";
import { t } from "../text/index.ts";

const WIDTHS = ["w-3/5", "w-4/5", "w-2/5", "w-3/4"];

/** Bars in the shape of the text to come, said once to a screen reader. */
export function Skeleton(props: { rows?: number }) {
  return (
    <div class="grid gap-4 p-5" role="status">
      <span class="sr-only">{t().ui.loading}</span>
      <Index each={Array.from({ length: props.rows ?? 4 })}>
        {(_, row) => <div class={`skeleton h-4 ${WIDTHS[row % WIDTHS.length]}`} />}
      </Index>
    </div>
  );
}
