import type { WorkCalendar } from "@kolo/core/time/workday/model";
import { createMemo, For, Show } from "solid-js";
import { present } from "../clock.ts";
import { day, localDate } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Avatar } from "../ui/avatar.tsx";
import { HeatIcon } from "../ui/heat-icon.tsx";
import { BoardBar } from "./board-bar.tsx";
import { shownDays } from "./calendar.ts";
import { useDepartments } from "./departments.ts";
import { byDepartment, type Placed, type Row } from "./stand.ts";

interface Shown {
  /** The day it all turns around, when one person is shown. */
  readonly anchorOn: string | undefined;
  readonly onOpen: (placed: Placed) => void;
}

/** Departments by working days, the broken ones first. */
export function Board(props: Shown & { steps: readonly Placed[]; office: WorkCalendar }) {
  const departments = useDepartments();
  const today = () => localDate(present(), props.office.zone);
  const days = createMemo(() => shownDays(props.office, props.anchorOn ?? today()));
  const rows = createMemo(() => byDepartment(props.steps, departments.order(), present()));
  return (
    <div class="overflow-x-auto max-md:hidden">
      <table class="w-full min-w-[56rem] table-fixed border-collapse" aria-label={t().run.title}>
        <thead>
          <tr class="border-line border-b">
            <th scope="col" class="h-11 w-48 px-4 text-left font-normal text-muted text-xs md:px-6">
              {t().run.department}
            </th>
            <For each={days()}>{(date) => <Day date={date} anchorOn={props.anchorOn} today={today()} />}</For>
          </tr>
        </thead>
        <tbody>
          <For each={rows()}>{(row) => <DepartmentRow {...props} row={row} days={days()} today={today()} />}</For>
        </tbody>
      </table>
    </div>
  );
}

function Day(props: { date: string; anchorOn: string | undefined; today: string }) {
  const isFirst = () => props.date === props.anchorOn;
  const isToday = () => props.date === props.today;
  return (
    <th
      scope="col"
      class="h-11 text-center text-2xs"
      classList={{
        "bg-accent-soft font-semibold text-accent-ink": isFirst(),
        "font-semibold text-ink": isToday() && !isFirst(),
        "font-normal text-muted": !isFirst() && !isToday(),
      }}
      aria-current={isToday() ? "date" : undefined}
    >
      <span class="num block first-letter:uppercase">{day(props.date, { weekday: true })}</span>
      <Show when={isFirst() || isToday()}>
        <span class="block">{isFirst() ? t().run.dayOne : t().run.today}</span>
      </Show>
    </th>
  );
}

function DepartmentRow(props: Shown & { row: Row; days: readonly string[]; today: string }) {
  const departments = useDepartments();
  const name = () => departments.nameOf(props.row.departmentID);
  const tracks = () => ({ "grid-template-columns": `repeat(${props.days.length}, minmax(0, 1fr))` });
  return (
    <tr class="border-line border-b" classList={{ "bg-burn-soft": props.row.late > 0 }}>
      <th scope="row" class="h-14 px-4 text-left font-normal md:px-6">
        <span class="flex items-center gap-2.5">
          <Avatar name={name()} size={26} />
          <span class="min-w-0 flex-1">
            <span class="flex items-center gap-1.5 font-medium" classList={{ "text-burn-ink": props.row.late > 0 }}>
              <span class="truncate">{name()}</span>
              <Show when={props.row.late > 0}>
                <HeatIcon heat="late" />
              </Show>
            </span>
            <span class="block truncate text-2xs text-muted">{departments.headOf(props.row.departmentID)}</span>
          </span>
        </span>
      </th>
      <td class="relative h-14 p-0" colSpan={props.days.length}>
        <div class="pointer-events-none absolute inset-0 grid" style={tracks()} aria-hidden="true">
          <For each={props.days}>
            {(date) => (
              <span class="border-line border-l" classList={{ "bg-accent-soft/50": date === props.anchorOn }} />
            )}
          </For>
        </div>
        <div class="relative grid grid-flow-row-dense content-center gap-1 px-0.5 py-2" style={tracks()}>
          <For each={props.row.steps}>
            {(placed) => (
              <BoardBar
                placed={placed}
                days={props.days}
                today={props.today}
                named={props.anchorOn === undefined}
                onOpen={() => props.onOpen(placed)}
              />
            )}
          </For>
        </div>
      </td>
    </tr>
  );
}
