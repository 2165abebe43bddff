import type { Record } from "@kolo/core/work/lateness/model";
import { Show } from "solid-js";
import { t } from "../text/index.ts";
import { Flame } from "../ui/icon.ts";

/** What the rule says of a line, in words, with how much it rests on. Nothing when all is well. */
export function Mark(props: { record: Record }) {
  const words = () => t().lateness.verdicts[props.record.verdict];
  return (
    <Show when={props.record.verdict !== "fine"}>
      <p
        class="flex items-center gap-1 text-xs"
        classList={{
          "text-burn-ink": props.record.verdict === "regular",
          "text-muted": props.record.verdict !== "regular",
        }}
      >
        <Show when={props.record.verdict === "regular"}>
          <Flame class="size-3" />
        </Show>
        {words()}
      </p>
    </Show>
  );
}
