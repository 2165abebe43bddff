import type { Column } from "@kolo/core/hiring/decision";
import type { Requirement } from "@kolo/core/hiring/vacancy/model";
import { For, type JSX, Show } from "solid-js";
import { useCompetencies } from "../competencies.ts";
import { money, months } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Alert } from "../ui/icon.ts";
import { levelName } from "../ui/level.ts";
import { PersonLink } from "../ui/person-link.tsx";
import { CellView } from "./cell.tsx";
import type { Cited } from "./cited.ts";

interface Props {
  requirements: readonly Requirement[];
  columns: readonly Column[];
  cited: Cited;
  looked: string | undefined;
  onLook: (personID: string) => void;
  /** What can be done with somebody, at the head of their column. */
  acts: (column: Column) => JSX.Element;
}

/** People beside competencies: who fits, how sure that is, and on whose word. A missing must stays visible on top. */
export function ComparisonTable(props: Props) {
  return (
    <section class="overflow-x-auto" aria-label={t().decision.table} tabindex="0">
      <table class="min-w-full border-collapse bg-surface text-left">
        <thead>
          <tr>
            <th
              scope="col"
              class="sticky left-0 z-10 min-w-28 bg-surface px-3 py-2 align-bottom font-medium text-muted text-xs md:min-w-44"
            >
              {t().decision.competency}
            </th>
            <For each={props.columns}>
              {(column) => (
                <th scope="col" class="min-w-52 border-line border-l px-3 py-2 align-top font-normal">
                  <Face column={column} isLooked={props.looked === column.personID} onLook={props.onLook} />
                </th>
              )}
            </For>
          </tr>
          <tr>
            <td class="sticky left-0 z-10 border-line border-b bg-surface" />
            <For each={props.columns}>
              {(column) => <td class="border-line border-b border-l px-3 pb-3 align-top">{props.acts(column)}</td>}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.requirements}>
            {(requirement, index) => (
              <tr>
                <Asked requirement={requirement} />
                <For each={props.columns}>
                  {(column) => (
                    <Show when={column.cells[index()]} fallback={<td class="border-line border-b border-l" />}>
                      {(cell) => (
                        <CellView
                          cell={cell()}
                          must={requirement.kind === "must"}
                          cited={props.cited}
                          personID={column.personID}
                        />
                      )}
                    </Show>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}

function Asked(props: { requirement: Requirement }) {
  const competencies = useCompetencies();
  return (
    <th scope="row" class="sticky left-0 z-10 border-line border-b bg-surface px-3 py-2 align-top font-normal">
      <span class="block font-medium">{competencies.labelOf(props.requirement.competencyID)}</span>
      <span class="block text-muted text-xs">{t().scorecard[props.requirement.kind]}</span>
      <span class="num block text-faint text-xs">{levelName(props.requirement.level)}</span>
    </th>
  );
}

function Face(props: { column: Column; isLooked: boolean; onLook: (personID: string) => void }) {
  const line = () =>
    props.column.face.headline ?? (props.column.face.months ? months(props.column.face.months) : undefined);
  return (
    <div class="grid gap-1">
      <button
        type="button"
        class="rounded-sm p-1 text-left hover:bg-hover"
        classList={{ "bg-hover": props.isLooked }}
        aria-pressed={props.isLooked}
        title={t().decision.look(props.column.face.name)}
        onClick={() => props.onLook(props.column.personID)}
      >
        <PersonLink name={props.column.face.name} line={line()} size={32} />
      </button>
      <Show when={props.column.face.desiredSalary}>
        {(wanted) => (
          <span class="num px-1 text-muted text-xs">
            {t().decision.wants}: {money(wanted())}
          </span>
        )}
      </Show>
      <Musts column={props.column} />
      <Show when={props.column.blind}>
        <span class="px-1 text-muted text-xs">{t().decision.blind}</span>
      </Show>
    </div>
  );
}

function Musts(props: { column: Column }) {
  return (
    <span class="flex flex-wrap gap-1 px-1 text-xs">
      <Show when={props.column.failing > 0}>
        <span class="inline-flex items-center gap-1 font-semibold">
          <Alert class="size-3.5" />
          {t().decision.failing(props.column.failing)}
        </span>
      </Show>
      <Show when={props.column.open > 0}>
        <span class="text-muted">{t().decision.open(props.column.open)}</span>
      </Show>
      <Show when={props.column.failing + props.column.open === 0}>
        <span class="text-muted">{t().decision.allMet}</span>
      </Show>
    </span>
  );
}
