import { type CalendarCode, yearOf } from "@kolo/core/time/calendar/model";
import { For, Show } from "solid-js";
import { day } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Chip } from "../ui/chip.tsx";

/** What a calendar says of this year and the next: its days off in the week, days worked at a weekend, and where that is written. */
export function CalendarYears(props: { code: CalendarCode; workdays: readonly number[] }) {
  const first = new Date().getFullYear();
  const years = () =>
    [first, first + 1].flatMap((number) => {
      const year = yearOf(props.code, number, props.workdays);
      return year ? [{ number, ...year, off: [...year.off].toSorted() }] : [];
    });
  return (
    <For each={years()}>
      {(year) => (
        <details class="rounded border border-line px-3 py-2">
          <summary class="cursor-pointer">
            {t().calendar.year(year.number, year.off.length)}
            <Show when={year.provisional}>
              <span class="ml-2 text-muted text-xs">{t().calendar.provisional}</span>
            </Show>
          </summary>
          <div class="mt-2 flex flex-wrap gap-1.5">
            <For each={year.off}>
              {([date, from]) => (
                <Chip>
                  {day(date, { weekday: true })}
                  <Show when={from}>{(moved) => <span class="ml-1">{t().calendar.insteadOf(day(moved()))}</span>}</Show>
                </Chip>
              )}
            </For>
            <For each={[...year.worked].sort()}>
              {(date) => <Chip tone="outline">{t().calendar.worked(day(date, { weekday: true }))}</Chip>}
            </For>
          </div>
          <ul class="mt-2 text-muted text-xs">
            <For each={year.sources}>
              {({ title, url }) => (
                <li>
                  <a class="underline" href={url} target="_blank" rel="noreferrer">
                    {title}
                  </a>
                </li>
              )}
            </For>
          </ul>
        </details>
      )}
    </For>
  );
}
