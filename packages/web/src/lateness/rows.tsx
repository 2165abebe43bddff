import type { Row } from "@kolo/core/work/outcome/model";
import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { dateTime } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Chip } from "../ui/chip.tsx";
import { Empty } from "../ui/empty.tsx";
import { HeatChip } from "../ui/heat-chip.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { type Chosen, useRows } from "./queries.ts";

/** The promises behind a line, the late ones first; each opens its task. */
export function Rows(props: { chosen: Chosen }) {
  const rows = useRows(() => props.chosen);
  return (
    <section
      class="self-start rounded-lg border border-line bg-surface p-4"
      aria-label={t().lateness.behind(props.chosen.name)}
    >
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
  const late = () => props.row.state === "late";
  const heat = () => (late() ? (props.row.doneAt === undefined ? "late" : "done_late") : "done");
  return (
    <li class="flex items-center gap-3 border-line border-t py-1.5 first:border-t-0">
      <div class="min-w-0 flex-1">
        <A class="block truncate font-medium hover:underline max-md:whitespace-normal" href={href(props.row)}>
          {props.row.title}
        </A>
        <p class="text-muted text-xs">
          <Show when={what(props.row)}>{(words) => `${words()} · `}</Show>
          {t().lateness.due(dateTime(props.row.at))}
          <Show when={props.row.blocked > 0}>
            {" · "}
            {t().lateness.blocked(Math.round(props.row.blocked / 60))}
            <Show when={late() && props.row.heldUp}>{` · ${t().lateness.notCounted}`}</Show>
          </Show>
        </p>
      </div>
      <Show when={props.row.cancelled} fallback={<HeatChip heat={heat()} />}>
        <Chip tone="outline">{t().lateness.calledOff}</Chip>
      </Show>
    </li>
  );
}

const said = ({ data }: Row, key: string) => String(data[key] ?? "");

/** Where it is put out, or was. */
function href(row: Row): string {
  if (row.kind === "scorecard") return `/interviews/${said(row, "interviewID")}?vacancy=${said(row, "vacancyID")}`;
  return row.kind === "task" ? `/tasks/${row.id}` : `/vacancies/${said(row, "vacancyID")}`;
}

/** What kind of promise it was; of a task its title says it. */
function what(row: Row): string | undefined {
  if (row.kind === "application") return t().lateness.wait(said(row, "stage"));
  return row.kind === "task" ? undefined : t().lateness[row.kind];
}
