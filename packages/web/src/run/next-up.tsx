import { createMemo, For, Show } from "solid-js";
import { present } from "../clock.ts";
import { day } from "../text/format.ts";
import { t } from "../text/index.ts";
import { HeatChip } from "../ui/heat-chip.tsx";
import { PersonLink } from "../ui/person-link.tsx";
import { useDepartments } from "./departments.ts";
import { heatOf, inTime, type Placed } from "./stand.ts";

const MOST = 8;
const AHEAD = ["soon", "open", "waiting"];

/** What is due next, whosever it is. */
export function NextUp(props: { steps: readonly Placed[] }) {
  const departments = useDepartments();
  const next = createMemo(() =>
    inTime(props.steps)
      .filter(({ step }) => AHEAD.includes(heatOf(step, present()) ?? ""))
      .slice(0, MOST),
  );
  return (
    <Show when={next().length > 0}>
      <section class="grid gap-2 px-4 py-4 md:px-6" aria-labelledby="next-up">
        <h2 id="next-up" class="font-semibold">
          {t().run.next}
        </h2>
        <ul class="card divide-y divide-line">
          <For each={next()}>
            {({ step, whole }) => (
              <li class="grid min-h-11 grid-cols-[6.5rem_1fr_auto] items-center gap-3 px-4 py-1.5 md:grid-cols-[6.5rem_1fr_9rem_13rem_7rem]">
                <span class="num text-muted first-letter:uppercase">
                  {day(step.deadline.localDate, { weekday: true })}
                </span>
                <span class="min-w-0 font-medium">{step.title}</span>
                <span class="truncate text-muted max-md:hidden">{departments.nameOf(step.departmentID)}</span>
                <span class="min-w-0 max-md:hidden">
                  <PersonLink name={whole.name} href={`/first-days/${whole.run.runID}`} size={22} />
                </span>
                <span class="justify-self-end">
                  <Show when={heatOf(step, present())}>{(heat) => <HeatChip heat={heat()} />}</Show>
                </span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
