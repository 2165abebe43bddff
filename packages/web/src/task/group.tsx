import type { Info } from "@kolo/core/work/task/model";
import { For, type JSX, Show } from "solid-js";
import { Flame } from "../ui/icon.ts";

/** Tasks under one heading; burning ones in red, with the flame. */
export function TaskGroup(props: {
  title: string;
  tasks: readonly Info[];
  burning?: boolean;
  /** A mark before the heading. */
  mark?: JSX.Element;
  children: (task: Info) => JSX.Element;
}) {
  return (
    <Show when={props.tasks.length > 0}>
      <section class="grid gap-2">
        <h2 class="flex items-center gap-1.5 font-semibold" classList={{ "text-burn-ink": Boolean(props.burning) }}>
          <Show when={props.burning}>
            <Flame />
          </Show>
          {props.mark}
          {props.title}
          <span class="num font-normal text-muted">{props.tasks.length}</span>
        </h2>
        <ul class="card overflow-hidden">
          <For each={props.tasks}>{props.children}</For>
        </ul>
      </section>
    </Show>
  );
}
