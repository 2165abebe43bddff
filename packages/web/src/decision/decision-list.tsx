import type { Info as Decision } from "@kolo/core/hiring/decision/model";
import { For, Show } from "solid-js";
import { useColleagues } from "../colleagues.ts";
import { dateTime } from "../text/format.ts";
import { t } from "../text/index.ts";
import { EvidenceList } from "./evidence-list.tsx";

/** What was decided in this vacancy: on whom, what, why and by whom; the latest first. */
export function DecisionList(props: { decisions: readonly Decision[]; nameOf: (personID: string) => string }) {
  const colleagues = useColleagues();
  return (
    <Show when={props.decisions.length > 0}>
      <section class="grid gap-2 px-4 py-4 md:px-6">
        <h2 class="font-semibold text-md">{t().decision.history}</h2>
        <ul class="grid gap-3">
          <For each={props.decisions.toReversed()}>
            {(decision) => (
              <li class="card grid gap-1 p-3">
                <p>
                  <span class="font-medium">{props.nameOf(decision.personID)}</span>
                  {` · ${t().decision.outcome[decision.outcome]}`}
                </p>
                <p class="whitespace-pre-line">{decision.rationale || t().decision.hidden}</p>
                <EvidenceList evidence={decision.evidence} />
                <p class="num text-faint text-xs">
                  {colleagues.nameOf(decision.by)} · {dateTime(decision.at, undefined, { year: true })}
                </p>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
