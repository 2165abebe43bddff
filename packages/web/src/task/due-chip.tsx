import { lateness } from "@kolo/core/time/deadline/model";
import { doneAt, heatOf, type Info } from "@kolo/core/work/task/model";
import { Show } from "solid-js";
import { present } from "../clock.ts";
import { clock, day, localDate } from "../text/format.ts";
import { t } from "../text/index.ts";
import { HeatChip } from "../ui/heat-chip.tsx";

type Due = Pick<Info, "deadline" | "status" | "submission">;

/** How late, else when: today the time of day, later the day, on the clock it was promised by. */
function words(task: Due, now: string): string {
  const { deadline } = task;
  const late = lateness(deadline, now, { doneAt: doneAt(task) });
  if (late) return t().task.lateBy(late.value, late.unit);
  const today = localDate(deadline.instant, deadline.zone) === localDate(now, deadline.zone);
  return today ? clock(deadline.instant, deadline.zone) : day(deadline.localDate);
}

/** How a task stands to its deadline. A cancelled one has none to keep. */
export function DueChip(props: { task: Due }) {
  return (
    <Show when={heatOf(props.task, present())}>
      {(heat) => <HeatChip heat={heat()}>{doneAt(props.task) ? undefined : words(props.task, present())}</HeatChip>}
    </Show>
  );
}
