import type { Line } from "@kolo/core/motivation/progress/model";
import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { useColleagues } from "../colleagues.ts";
import { dateTime, num } from "../text/format.ts";
import { t } from "../text/index.ts";

const signed = (points: number) => num(points, { signDisplay: "exceptZero" });

/** The lines a balance is made of, newest first; a task's line opens the task. `who`: name the person, where there are several. */
export function LineList(props: { lines: readonly Line[]; who?: boolean; label: string }) {
  return (
    <ul class="card" aria-label={props.label}>
      <For each={props.lines}>{(line) => <Row line={line} who={props.who ?? false} />}</For>
    </ul>
  );
}

function Row(props: { line: Line; who: boolean }) {
  const colleagues = useColleagues();
  const notes = () =>
    [
      props.who && colleagues.nameOf(props.line.accountID),
      t().points.lines[props.line.kind],
      props.line.quality !== undefined && t().points.grade(props.line.quality),
      dateTime(props.line.at, undefined, { year: true }),
      props.line.by && colleagues.nameOf(props.line.by),
    ].filter(Boolean);
  return (
    <li class="flex items-start gap-3 border-line px-4 py-2.5 not-last:border-b">
      <div class="min-w-0 flex-1">
        <Title line={props.line} />
        <p class="text-muted text-xs">{notes().join(" · ")}</p>
        <Show when={props.line.reason && props.line.reason !== props.line.title}>
          <p class="mt-0.5 text-sm">{props.line.reason}</p>
        </Show>
      </div>
      <span class="num pt-0.5 font-semibold text-points-ink">
        {props.line.points === 0 ? "0" : signed(props.line.points)}
      </span>
    </li>
  );
}

function Title(props: { line: Line }) {
  const isTask = () => props.line.ref.startsWith("tsk-");
  return (
    <Show
      when={props.line.title && isTask()}
      fallback={<p class="truncate font-medium">{props.line.title || t().points.hidden}</p>}
    >
      <A href={`/tasks/${props.line.ref}`} class="link block truncate font-medium">
        {props.line.title}
      </A>
    </Show>
  );
}
