import { RULE } from "@kolo/core/work/lateness/model";
import { createSignal, Show } from "solid-js";
import { inWords } from "../act.ts";
import { BurnMap } from "../lateness/burn-map.tsx";
import { type Chosen, useOverview } from "../lateness/queries.ts";
import { Rows } from "../lateness/rows.tsx";
import { t } from "../text/index.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Skeleton } from "../ui/skeleton.tsx";

/** Whose schedule broke: departments and people over weeks, down to the tasks. */
export default function LatenessPage() {
  const overview = useOverview();
  const [chosen, setChosen] = createSignal<Chosen>();
  return (
    <>
      <PageHead title={t().lateness.title}>
        <details class="max-w-180 text-muted text-xs">
          <summary class="cursor-pointer">{t().lateness.ruleTitle}</summary>
          <p class="mt-1">
            {t().lateness.rule(RULE.weeks, RULE.promises, RULE.lateWeeks, Math.round(RULE.rate * 100))}
          </p>
        </details>
      </PageHead>
      <Refusal text={inWords(overview.error) ?? ""} />
      <Show when={overview.data} fallback={<Skeleton rows={6} />}>
        {(data) => (
          <div class="grid gap-4 p-4 md:px-6 lg:grid-cols-2">
            <Show when={data().departments.length > 0}>
              <BurnMap
                title={t().lateness.departments}
                kind="department"
                weeks={data().weeks}
                lines={data().departments}
                chosen={chosen()}
                onChoose={setChosen}
              />
            </Show>
            <Show when={chosen()?.kind === "department" ? chosen() : undefined}>
              {(one) => <Rows chosen={one()} />}
            </Show>
            <BurnMap
              title={t().lateness.people}
              kind="person"
              weeks={data().weeks}
              lines={data().people}
              chosen={chosen()}
              onChoose={setChosen}
            />
            <Show when={chosen()?.kind === "person" ? chosen() : undefined}>{(one) => <Rows chosen={one()} />}</Show>
          </div>
        )}
      </Show>
    </>
  );
}
