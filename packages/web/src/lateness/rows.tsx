import { isHeldUp, isLate, type Row } from "@kolo/core/work/lateness/model";
import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { dateTime } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Empty } from "../ui/empty.tsx";
import { HeatChip } from "../ui/heat-chip.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { type Chosen, useRows } from "./queries.ts";

/** The promises behind a line, the late ones first; each opens its task. */
export function Rows(props: { chosen: Chosen }) {
  const rows = useRows(() => props.chosen);
  return (
    <section class="rounded-lg border border-line bg-surface p-4" aria-label={t().lateness.behind(props.chosen.name)}>
      <h2 class="mb-2 font-semibold">{t().lateness.behind(props.chosen.name)}</h2>
      <Show when={rows.data} fallback={<Skeleton rows={4} />}>
        {(found) => (
          <ul>
            <For each={found().rows} fallback={<Empty compact title={t().lateness.nothingDue} />}>
              {(row) => <Line row={row} />}
            </For>
          </ul>
        )}
      </Show>
    </section>
  );
}

function Line(props: { row: Row }) {
  const now = new Date().toISOString();
  const late = () => isLate(props.row, now);
  const heat = () => (props.row.doneAt === undefined ? "late" : late() ? "done_late" : "done");
  return (
    <li class="flex items-center gap-3 border-line border-t py-1.5 first:border-t-0">
      <div class="min-w-0 flex-1">
        <A class="block truncate font-medium hover:underline" href={`/tasks/${props.row.taskID}`}>
          {props.row.title}
        </A>
        <p class="text-muted text-xs">
          {t().lateness.due(dateTime(props.row.dueAt))}
          <Show when={props.row.blocked > 0}>
            {" · "}
            {t().lateness.blocked(Math.round(props.row.blocked / 60))}
            <Show when={late() && isHeldUp(props.row)}>{` · ${t().lateness.notCounted}`}</Show>
          </Show>
        </p>
      </div>
      <HeatChip heat={heat()} />
    </li>
  );
}
