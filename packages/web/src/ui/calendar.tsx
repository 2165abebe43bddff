import { createEffect, createSignal, For } from "solid-js";
import { day as dayName, monthName, weekdays } from "../text/format.ts";
import { t } from "../text/index.ts";
import { plusDays, plusMonths, weekday, weeks } from "./day.ts";
import { ChevronLeft, ChevronRight } from "./icon.ts";

const STEPS: Record<string, (day: string) => string> = {
  ArrowLeft: (day) => plusDays(day, -1),
  ArrowRight: (day) => plusDays(day, 1),
  ArrowUp: (day) => plusDays(day, -7),
  ArrowDown: (day) => plusDays(day, 7),
  Home: (day) => plusDays(day, 1 - weekday(day)),
  End: (day) => plusDays(day, 7 - weekday(day)),
  PageUp: (day) => plusMonths(day, -1),
  PageDown: (day) => plusMonths(day, 1),
};

/** A month to pick a day from. Arrows walk days and weeks, Page Up and Down months. Loaded with the first calendar. */
export default function Calendar(props: {
  value: string | undefined;
  today: string;
  /** Days before it cannot be picked. */
  min?: string | undefined;
  onPick: (day: string) => void;
}) {
  /** A day that cannot be picked cannot hold the focus either. */
  const later = (day: string) => (props.min !== undefined && day < props.min ? props.min : day);
  const [at, setAt] = createSignal(later(props.value ?? props.today));
  let table!: HTMLTableElement;
  createEffect(() => {
    table.querySelector<HTMLElement>(`[data-day="${at()}"]`)?.focus();
  });
  const closed = (day: string) => props.min !== undefined && day < props.min;

  function onKey(event: KeyboardEvent) {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    setAt((day) => later(step(day)));
  }

  return (
    <div class="w-66 p-2">
      <div class="mb-1 flex items-center justify-between">
        <button
          type="button"
          class="btn btn-ghost btn-icon"
          aria-label={t().ui.earlierMonth}
          onClick={() => setAt((day) => later(plusMonths(day, -1)))}
        >
          <ChevronLeft />
        </button>
        <span class="font-medium first-letter:uppercase" aria-live="polite">
          {monthName(Number(at().slice(0, 4)), Number(at().slice(5, 7)))}
        </span>
        <button
          type="button"
          class="btn btn-ghost btn-icon"
          aria-label={t().ui.laterMonth}
          onClick={() => setAt((day) => plusMonths(day, 1))}
        >
          <ChevronRight />
        </button>
      </div>
      <table ref={table} aria-label={t().ui.chooseDate} class="w-full table-fixed" on:keydown={onKey}>
        <thead>
          <tr>
            <For each={weekdays("short")}>
              {(name, index) => (
                <th scope="col" abbr={weekdays("long")[index()]} class="pb-1 font-medium text-2xs text-faint">
                  {name}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={weeks(at())}>
            {(week) => (
              <tr>
                <For each={week}>
                  {(day) => (
                    <td class="p-0">
                      <button
                        type="button"
                        data-day={day}
                        tabindex={day === at() ? 0 : -1}
                        aria-label={dayName(day, { year: true, weekday: true })}
                        aria-current={day === props.today ? "date" : undefined}
                        aria-pressed={day === props.value}
                        disabled={closed(day)}
                        class="num grid h-8 w-full place-items-center rounded-sm hover:bg-hover disabled:cursor-default disabled:opacity-55 aria-[current]:font-semibold aria-[current]:text-accent-ink"
                        classList={{
                          "text-faint": day.slice(0, 7) !== at().slice(0, 7),
                          "bg-accent! text-on-accent!": day === props.value,
                        }}
                        onClick={() => props.onPick(day)}
                      >
                        {Number(day.slice(8))}
                      </button>
                    </td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}
