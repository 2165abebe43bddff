import type { Total } from "@kolo/core/motivation/total/model";
import { createMemo, For, Show } from "solid-js";
import { num } from "../text/format.ts";
import { t } from "../text/index.ts";
import { PointsBar } from "../ui/points-bar.tsx";
import { useUnitName } from "./unit-name.ts";

/** What departments earned together: who pulls with whom, before who stands above whom. */
export function DepartmentBars(props: { departments: readonly Omit<Total, "month">[] }) {
  const nameOf = useUnitName();
  const rows = createMemo(() => {
    const earning = props.departments.filter(({ earned }) => earned > 0);
    return earning.toSorted((one, other) => other.earned - one.earned);
  });
  const most = () => rows()[0]?.earned ?? 1;
  return (
    <Show when={rows().length > 0}>
      <section class="card grid gap-3 p-5" aria-labelledby="department-bars">
        <h2 id="department-bars" class="font-semibold">
          {t().points.departments}
        </h2>
        <ul class="grid gap-2.5">
          <For each={rows()}>
            {(row) => (
              <li class="grid gap-1">
                <span class="flex items-baseline justify-between gap-3">
                  <span class="min-w-0 truncate">{nameOf(row.unit)}</span>
                  <span class="num font-medium">{num(row.earned)}</span>
                </span>
                <PointsBar share={row.earned / most()} />
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
