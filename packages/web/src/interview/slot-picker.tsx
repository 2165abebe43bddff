import type { Busy } from "@kolo/core/hiring/interview/model";
import type { WorkCalendar } from "@kolo/core/time/workday/model";
import { plusDays } from "@kolo/core/time/zone/model";
import { createMemo, For, Show } from "solid-js";
import { clock, day as dayText, localDate } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { ChevronLeft, ChevronRight } from "../ui/icon.ts";
import { instantOf } from "../ui/wall.ts";
import { starts } from "./slots.ts";

interface Props {
  /** Local days shown, in the office's zone. */
  days: readonly string[];
  hours: WorkCalendar;
  minutes: number;
  zone: string;
  candidateZone: string;
  busy: readonly Busy[];
  nameOf: (who: string) => string;
  chosen: string | undefined;
  now: string;
  onChoose: (startAt: string) => void;
  onTurn: (days: number) => void;
}

function Slot(props: Props & { day: string; time: string }) {
  const startAt = createMemo(() => instantOf(props.day, props.time, props.zone));
  const names = createMemo(() => {
    const endAt = new Date(Date.parse(startAt()) + props.minutes * 60_000).toISOString();
    const taken = props.busy.filter((one) => one.startAt < endAt && startAt() < one.endAt);
    return [...new Set(taken.map(({ who }) => props.nameOf(who)))].join(", ");
  });
  return (
    <td class="p-0.5">
      <button
        type="button"
        class="num block h-8 w-full truncate rounded-sm border border-line px-1 text-xs hover:border-accent disabled:border-transparent disabled:text-faint pointer-coarse:h-10"
        classList={{
          "border-accent bg-accent text-on-accent": props.chosen === startAt(),
          "hatch bg-sunken text-muted": names() !== "" && props.chosen !== startAt(),
        }}
        disabled={startAt() <= props.now}
        aria-pressed={props.chosen === startAt()}
        aria-label={`${dayText(props.day, { weekday: true })}, ${props.time}${names() && `, ${t().interview.busy(names())}`}`}
        title={names() && t().interview.busy(names())}
        onClick={() => props.onChoose(startAt())}
      >
        {names() || props.time}
      </button>
    </td>
  );
}

/** The candidate's clock beside the office's, where they differ. */
function RowTime(props: Props & { time: string }) {
  const at = () => instantOf(props.days[0] ?? localDate(props.now), props.time, props.zone);
  const theirs = () => clock(at(), props.candidateZone);
  return (
    <th scope="row" class="num whitespace-nowrap pr-2 text-left font-medium text-xs">
      {props.time}
      <Show when={theirs() !== props.time}>
        <span class="block font-normal text-2xs text-faint">{theirs()}</span>
      </Show>
    </th>
  );
}

/** Half hours of some working days: one tap chooses. Taken times are hatched and say by whom; they can be chosen too. */
export function SlotPicker(props: Props) {
  const times = createMemo(() => starts(props.hours, props.minutes));
  return (
    <div class="grid gap-1">
      <div class="flex items-center justify-between">
        <Button kind="ghost" icon aria-label={t().interview.earlier} onClick={() => props.onTurn(-7)}>
          <ChevronLeft />
        </Button>
        <span class="num text-muted text-xs">
          {dayText(props.days[0] ?? plusDays(localDate(props.now), 0))} –{" "}
          {dayText(props.days.at(-1) ?? localDate(props.now))}
        </span>
        <Button kind="ghost" icon aria-label={t().interview.later} onClick={() => props.onTurn(7)}>
          <ChevronRight />
        </Button>
      </div>
      <div class="max-h-80 overflow-y-auto md:max-h-96">
        <table class="w-full table-fixed border-collapse" aria-label={t().interview.slots}>
          <thead class="sticky top-0 bg-surface">
            <tr>
              <td class="w-12" />
              <For each={props.days}>
                {(one) => (
                  <th scope="col" class="num pb-1 font-medium text-muted text-xs">
                    {dayText(one, { weekday: true })}
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={times()}>
              {(time) => (
                <tr>
                  <RowTime {...props} time={time} />
                  <For each={props.days}>{(one) => <Slot {...props} day={one} time={time} />}</For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </div>
  );
}
