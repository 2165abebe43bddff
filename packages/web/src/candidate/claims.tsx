import type { Info } from "@kolo/core/people/person/model";
import { createSignal, For, Show } from "solid-js";
import { useCompetencies, useOffered } from "../competencies.ts";
import { months } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Chip } from "../ui/chip.tsx";
import { MultiSelect } from "../ui/multi-select.tsx";
import { Editor } from "./editor.tsx";
import type { PersonActs } from "./queries.ts";

/** What somebody can do, with how long where it is known; the longest first. */
export function Claims(props: { claims: Info["competencies"] }) {
  const { labelOf } = useCompetencies();
  const sorted = () => props.claims.toSorted((one, other) => (other.months ?? 0) - (one.months ?? 0));
  return (
    <ul class="flex flex-wrap gap-1">
      <For each={sorted()}>
        {(claim) => (
          <li data-told={props.claims.indexOf(claim)}>
            <Chip>
              {labelOf(claim.competencyID)}
              <Show when={claim.months}>{(total) => <span class="num text-faint">{months(total())}</span>}</Show>
            </Chip>
          </li>
        )}
      </For>
    </ul>
  );
}

export function ClaimsEditor(props: { person: Info; acts: PersonActs; close: () => void }) {
  const { labelOf, options, search } = useOffered();
  const [chosen, setChosen] = createSignal(props.person.competencies.map(({ competencyID }) => competencyID));
  const save = () => {
    const known = new Map(props.person.competencies.map((claim) => [claim.competencyID, claim]));
    return props.acts.edit({
      competencies: chosen().map((competencyID) => known.get(competencyID) ?? { competencyID }),
    });
  };
  return (
    <Editor save={save} close={props.close}>
      <MultiSelect
        label={t().candidate.fields.competencies}
        options={options()}
        values={chosen()}
        onSearch={search}
        nameOf={labelOf}
        onChange={(values) => setChosen([...values])}
      />
    </Editor>
  );
}
