import type { Info } from "@kolo/core/work/task/model";
import { Show } from "solid-js";
import { t } from "../text/index.ts";
import { Circle } from "../ui/icon.ts";
import { DueChip } from "./due-chip.tsx";

/** One task of a list: a circle that finishes it, what it is, when it is due. */
export function TaskRow(props: { task: Info; onFinish: (() => void) | undefined }) {
  return (
    <li class="flex min-h-11 items-center gap-3 border-line border-b px-4 py-1.5 md:px-6">
      <Show when={props.onFinish}>
        {(finish) => (
          <button
            type="button"
            class="btn btn-ghost btn-icon -ml-2 shrink-0"
            aria-label={t().task.finish(props.task.title)}
            onClick={() => finish()()}
          >
            <Circle class="size-5" />
          </button>
        )}
      </Show>
      <span class="min-w-0 flex-1 font-medium">{props.task.title}</span>
      <DueChip task={props.task} />
      <Show when={props.task.points}>
        {(points) => (
          <span class="num w-14 shrink-0 rounded-xs bg-hover px-2 py-0.5 text-center text-muted text-xs">
            +{points()}
          </span>
        )}
      </Show>
    </li>
  );
}
