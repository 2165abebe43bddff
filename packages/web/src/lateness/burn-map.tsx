import { For, Show } from "solid-js";
import { day } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Mark } from "./mark.tsx";
import type { Chosen, Line } from "./queries.ts";

/** Departments or people over the weeks: how many promises were late in each. A cell opens what is behind its line. */
export function BurnMap(props: {
  title: string;
  kind: Chosen["kind"];
  weeks: readonly string[];
  lines: readonly Line[];
  chosen: Chosen | undefined;
  onChoose: (chosen: Chosen) => void;
}) {
  const most = () => Math.max(1, ...props.lines.flatMap(({ weeks }) => weeks.map(({ late }) => late)));
  return (
    <section class="min-w-0 rounded-lg border border-line bg-surface p-4" aria-label={props.title}>
      <h2 class="mb-3 font-semibold">{props.title}</h2>
      {/* On a phone a name stands above its weeks. */}
      <table class="w-full border-separate border-spacing-0.5 text-xs max-md:block">
        <thead class="text-muted max-md:sr-only">
          <tr>
            <th class="sr-only" scope="col">
              {t().lateness.who}
            </th>
            <For each={props.weeks}>
              {(week) => (
                <th class="font-normal" scope="col">
                  <span class="sr-only">{t().lateness.weekOf(day(week))}</span>
                  <span class="max-md:hidden" aria-hidden="true">
                    {day(week)}
                  </span>
                </th>
              )}
            </For>
            <th class="text-right font-normal" scope="col">
              {t().lateness.late}
            </th>
          </tr>
        </thead>
        <tbody class="max-md:grid max-md:gap-3">
          <For each={props.lines}>
            {(line) => (
              <Row
                line={line}
                weeks={props.weeks}
                most={most()}
                open={props.chosen?.id === line.id}
                onChoose={() => props.onChoose({ kind: props.kind, id: line.id, name: line.name })}
              />
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}

function Row(props: { line: Line; weeks: readonly string[]; most: number; open: boolean; onChoose: () => void }) {
  const label = (index: number) => {
    const { late = 0, promises = 0 } = props.line.weeks[index] ?? {};
    return t().lateness.cell(props.line.name, day(props.weeks[index] ?? ""), late, promises);
  };
  return (
    <tr class="max-md:grid max-md:grid-cols-[repeat(8,minmax(1.5rem,1fr))_4.5rem] max-md:items-center max-md:gap-0.5">
      <th class="w-2/5 py-1 pr-2 text-left font-normal max-md:col-span-full max-md:w-auto" scope="row">
        <button
          type="button"
          class="text-left hover:underline"
          aria-expanded={props.open}
          onClick={() => props.onChoose()}
        >
          {props.line.name}
        </button>
        <Mark record={props.line.record} />
      </th>
      <For each={props.line.weeks}>
        {({ late }, index) => (
          <td class="p-0">
            <button
              type="button"
              class="grid h-7 w-full min-w-6 place-items-center rounded-sm"
              classList={{ "bg-hover text-muted": late === 0, "text-burn-ink": late > 0 }}
              style={late > 0 ? { background: tint(late, props.most) } : {}}
              aria-label={label(index())}
              title={label(index())}
              onClick={() => props.onChoose()}
            >
              <Show when={late > 0}>{late}</Show>
            </button>
          </td>
        )}
      </For>
      <td class="whitespace-nowrap pl-2 text-right">
        {t().lateness.share(props.line.record.late, props.line.record.promises)}
      </td>
    </tr>
  );
}

/** The more late, the redder, but never so red that its number cannot be read. */
const tint = (late: number, most: number) =>
  `color-mix(in oklab, var(--burn) ${Math.round(8 + (22 * late) / most)}%, var(--surface))`;
