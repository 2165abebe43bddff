import type { Info } from "@kolo/core/hiring/application/model";
import { heat, lateness } from "@kolo/core/time/deadline/model";
import { createMemo, type JSX, Show } from "solid-js";
import { present } from "../clock.ts";
import { relative } from "../text/format.ts";
import { t } from "../text/index.ts";
import { HeatChip } from "../ui/heat-chip.tsx";

/** That somebody waits too long at their stage, or soon will; else the plain words of how long they wait. */
export function WaitChip(props: { one: Pick<Info, "deadline">; fallback: JSX.Element }) {
  const told = createMemo(() => {
    const { deadline } = props.one;
    if (!deadline) return undefined;
    const now = present();
    const late = lateness(deadline, now);
    if (late) return { heat: "late" as const, words: t().vacancy.lateBy(late.value, late.unit) };
    if (heat(deadline, now) !== "soon") return undefined;
    return { heat: "soon" as const, words: t().application.waitEnds(relative(deadline.instant, Date.parse(now))) };
  });
  return (
    <Show when={told()} fallback={props.fallback}>
      {(said) => <HeatChip heat={said().heat}>{said().words}</HeatChip>}
    </Show>
  );
}
