import { settled } from "@kolo/core/work/run/model";
import { createMemo, For, Show } from "solid-js";
import { present } from "../clock.ts";
import { t } from "../text/index.ts";
import { HeatChip } from "../ui/heat-chip.tsx";
import { useDepartments } from "./departments.ts";
import { byDepartment, type Placed } from "./stand.ts";
import { StepRow } from "./step-row.tsx";

/** The same by department, one below the other: for a phone. */
export function DepartmentList(props: { steps: readonly Placed[]; named: boolean; onOpen: (placed: Placed) => void }) {
  const departments = useDepartments();
  const rows = createMemo(() => byDepartment(props.steps, departments.order(), present()));
  return (
    <ul class="grid md:hidden" aria-label={t().run.title}>
      <For each={rows()}>
        {(row) => (
          <li class="border-line border-t px-4 py-3" classList={{ "bg-burn-soft": row.late > 0 }}>
            <div class="mb-1 flex items-center gap-2">
              <h2 class="flex-1 font-semibold" classList={{ "text-burn-ink": row.late > 0 }}>
                {departments.nameOf(row.departmentID)}
              </h2>
              <Show
                when={row.late > 0}
                fallback={
                  <span class="num text-muted text-xs">
                    {`${row.steps.filter(({ step }) => settled(step)).length}/${row.steps.length}`}
                  </span>
                }
              >
                <HeatChip heat="late">{t().run.lateCount(row.late)}</HeatChip>
              </Show>
            </div>
            <ul class="grid">
              <For each={row.steps}>
                {(placed) => <StepRow placed={placed} named={props.named} onOpen={() => props.onOpen(placed)} />}
              </For>
            </ul>
          </li>
        )}
      </For>
    </ul>
  );
}
