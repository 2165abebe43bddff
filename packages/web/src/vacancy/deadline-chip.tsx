import { dueNext, heatOf } from "@kolo/core/hiring/vacancy/heat/model";
import type { Info } from "@kolo/core/hiring/vacancy/model";
import { lateness } from "@kolo/core/time/deadline/model";
import { Show } from "solid-js";
import { present } from "../clock.ts";
import { day, relative } from "../text/format.ts";
import { t } from "../text/index.ts";
import { HeatChip } from "../ui/heat-chip.tsx";

type Due = Pick<Info, "deadline" | "status" | "closedAt"> &
  Partial<Pick<Info, "openingsBy">> & { readonly count?: { readonly hired: number } };

function words(vacancy: Due, now: string): string {
  const { status } = vacancy;
  const deadline = dueNext(vacancy, hired(vacancy));
  if (status === "filled") return t().vacancy.status.filled;
  const late = lateness(deadline, now);
  if (late) return t().vacancy.lateBy(late.value, late.unit);
  if (status === "on_hold") return t().vacancy.status.on_hold;
  if (deadline !== vacancy.deadline) return t().vacancy.openingBy(day(deadline.localDate));
  if (now >= deadline.soonAt) return t().vacancy.closesIn(relative(deadline.instant, Date.parse(now)));
  return t().vacancy.closesOn(day(deadline.localDate));
}

const hired = ({ count }: Due) => count?.hired ?? 0;

/** How a vacancy stands to its deadline. A cancelled one has none to keep. */
export function DeadlineChip(props: { vacancy: Due }) {
  return (
    <Show when={heatOf(props.vacancy, present(), hired(props.vacancy))}>
      {(heat) => <HeatChip heat={heat()}>{words(props.vacancy, present())}</HeatChip>}
    </Show>
  );
}
