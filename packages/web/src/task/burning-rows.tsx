import { lateness } from "@kolo/core/time/deadline/model";
import type { Burning } from "@kolo/core/work/burning";
import { A } from "@solidjs/router";
import { For } from "solid-js";
import { present } from "../clock.ts";
import { t } from "../text/index.ts";
import { HeatChip } from "../ui/heat-chip.tsx";
import { Flame } from "../ui/icon.ts";

const href = ({ kind, vacancyID, interviewID, personID }: Burning) => {
  if (kind === "scorecard") return `/interviews/${interviewID}?vacancy=${vacancyID}`;
  return kind === "application" ? `/candidates/${personID}` : `/vacancies/${vacancyID}`;
};

function words({ kind, stage }: Burning): string {
  if (kind === "scorecard") return t().task.burningCard;
  return kind === "vacancy" ? t().task.burningVacancy : t().task.burningWait(stage ?? "");
}

function lateBy({ at }: Burning): string | undefined {
  const late = lateness({ instant: at, moves: [] }, present());
  return late && t().task.lateBy(late.value, late.unit);
}

/** What burns beside tasks: vacancies, people who wait too long, scorecards. Each leads to where it is put out. */
export function BurningRows(props: { burning: readonly Burning[] }) {
  return (
    <section class="grid gap-2">
      <h2 class="flex items-center gap-1.5 font-semibold text-burn-ink">
        <Flame />
        {t().task.burningElsewhere}
        <span class="num font-normal text-muted">{props.burning.length}</span>
      </h2>
      <ul class="card overflow-hidden">
        <For each={props.burning}>
          {(one) => (
            <li class="hatch-edge relative border-line border-b last:border-b-0">
              <div class="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 px-3 py-1.5 md:flex-nowrap md:px-4">
                <span class="min-w-0 flex-1 basis-40">
                  <A
                    href={href(one)}
                    class="block truncate font-medium underline-offset-2 hover:underline max-md:whitespace-normal"
                  >
                    {one.name ? `${one.name} · ${one.title}` : one.title}
                  </A>
                  <span class="block text-muted text-xs">{words(one)}</span>
                </span>
                <HeatChip heat="late">{lateBy(one)}</HeatChip>
              </div>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
