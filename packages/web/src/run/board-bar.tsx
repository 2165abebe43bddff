import { waitsFor } from "@kolo/core/work/run/model";
import { createMemo, Show } from "solid-js";
import { present } from "../clock.ts";
import { t } from "../text/index.ts";
import { HeatIcon } from "../ui/heat-icon.tsx";
import { barOf } from "./calendar.ts";
import { useDepartments } from "./departments.ts";
import { lateWords } from "./late-words.ts";
import { heatOf, type Placed } from "./stand.ts";

const LOOK = {
  done: "bg-done-soft text-done-ink",
  done_late: "bg-done-soft text-done-ink",
  late: "bg-burn text-on-burn",
  soon: "border border-burn bg-surface text-burn-ink",
  waiting: "bg-sunken text-muted",
  open: "bg-sunken text-ink",
} as const;

/** A step on its days. A late one is solid, and hatched where it is late. */
export function BoardBar(props: {
  placed: Placed;
  days: readonly string[];
  today: string;
  /** Several people are shown: each bar says whose it is. */
  named: boolean;
  onOpen: () => void;
}) {
  const departments = useDepartments();
  const step = () => props.placed.step;
  const heat = () => heatOf(step(), present());
  const bar = createMemo(() =>
    barOf(props.days, step().deadline.localDate, { late: heat() === "late", today: props.today }),
  );
  const late = () => (heat() === "late" ? lateWords(step().deadline, present()) : "");
  const waits = () => {
    const { run, tasks } = props.placed.whole;
    const before = waitsFor(run, step().stepID, tasks);
    const names = [...new Set(before.map(({ departmentID }) => departments.nameOf(departmentID)))];
    return heat() === "open" || heat() === "soon" ? names.join(", ") : "";
  };
  return (
    <Show when={bar()}>
      {(place) => (
        <Show when={heat()}>
          {(now) => (
            <button
              type="button"
              class={`relative flex min-h-8 min-w-0 items-center gap-1.5 overflow-hidden rounded-sm px-2 py-1 text-left text-xs ${LOOK[now()]}`}
              style={{ "grid-column": `${place().from} / ${place().to}` }}
              title={`${step().title}, ${props.placed.whole.name}`}
              onClick={() => props.onOpen()}
            >
              <Show when={place().tail > 0}>
                <span
                  class="hatch absolute inset-y-0 right-0 border-on-burn border-l-2"
                  style={{ width: `${(100 * place().tail) / (place().to - place().from)}%` }}
                  aria-hidden="true"
                />
              </Show>
              <HeatIcon heat={now()} />
              <span class="min-w-0 flex-1">
                <span class="block truncate font-medium">{step().title}</span>
                <Show when={props.named}>
                  <span class="block truncate text-2xs leading-3">{props.placed.whole.name}</span>
                </Show>
                <Show when={waits()}>
                  {(names) => <span class="block truncate text-2xs leading-3">{t().run.waitsFor(names())}</span>}
                </Show>
              </span>
              <Show when={late()}>
                {(words) => <span class="num relative whitespace-nowrap rounded-xs bg-burn px-1">+{words()}</span>}
              </Show>
            </button>
          )}
        </Show>
      )}
    </Show>
  );
}
