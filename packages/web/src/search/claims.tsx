import type { Row } from "@kolo/core/search";
import type { Filter } from "@kolo/core/search/model";
import { createMemo, For } from "solid-js";
import { Chip } from "../ui/chip.tsx";

/** What a filter asks for, by id. */
export const askedIn = (filter: Filter): ReadonlySet<string> =>
  new Set([...(filter.all ?? []), ...(filter.any ?? [])].map((one) => one.competencyID));

/** Somebody's competencies by id, those asked for first. */
export const claimed = ({ competencies }: Row, asked: ReadonlySet<string>): readonly string[] =>
  competencies
    .map(({ competencyID }) => competencyID)
    .toSorted((one, other) => Number(asked.has(other)) - Number(asked.has(one)));

/** All of them, as chips. */
export function Claims(props: { person: Row; filter: Filter; labelOf: (competencyID: string) => string }) {
  const asked = createMemo(() => askedIn(props.filter));
  return (
    <For each={claimed(props.person, asked())}>
      {(competencyID) => (
        <Chip tone={asked().has(competencyID) ? "accent" : "plain"}>
          <span class="truncate">{props.labelOf(competencyID)}</span>
        </Chip>
      )}
    </For>
  );
}
