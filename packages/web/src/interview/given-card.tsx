import type { Info as Card } from "@kolo/core/hiring/scorecard/model";
import { For, Show } from "solid-js";
import { useColleagues } from "../colleagues.ts";
import { useCompetencies } from "../competencies.ts";
import { dateTime } from "../text/format.ts";
import { t } from "../text/index.ts";
import { GradeMark } from "../ui/grade-mark.tsx";
import { levelName } from "../ui/level.ts";
import { PersonLink } from "../ui/person-link.tsx";

/** A scorecard as it was handed in: who, when, each grade with its words. */
export function GivenCard(props: { card: Card }) {
  const colleagues = useColleagues();
  const competencies = useCompetencies();
  const version = () => (props.card.version > 1 ? ` · ${t().scorecard.history(props.card.version)}` : "");
  return (
    <article class="card grid gap-2 p-3">
      <PersonLink
        name={colleagues.nameOf(props.card.accountID)}
        line={`${dateTime(props.card.submittedAt)}${version()}`}
        size={24}
      />
      <dl class="grid gap-1.5">
        <For each={props.card.grades}>
          {(grade) => (
            <div class="grid grid-cols-[1fr_auto] gap-x-3">
              <dt class="min-w-0 truncate text-muted">{competencies.labelOf(grade.competencyID)}</dt>
              <dd>
                <GradeMark grade={grade.grade} title={levelName(grade.grade)} />
              </dd>
              <Show when={grade.words}>
                <dd class="col-span-2 whitespace-pre-line text-sm">{grade.words}</dd>
              </Show>
            </div>
          )}
        </For>
      </dl>
      <Show when={props.card.words}>
        <p class="whitespace-pre-line border-line border-t pt-2">{props.card.words}</p>
      </Show>
    </article>
  );
}
