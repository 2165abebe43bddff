import type { Requirement } from "@kolo/core/hiring/vacancy/model";
import { createUniqueId, For } from "solid-js";
import { useOffered } from "../competencies.ts";
import { t } from "../text/index.ts";
import { Combobox } from "../ui/combobox.tsx";
import { X } from "../ui/icon.ts";

const LEVELS = [1, 2, 3, 4] as const;
const MOST = 30;

/** What a job asks for: a competency, its level, must or plus. The same list drives filter, kit, scorecard and decision. */
export function RequirementRows(props: {
  requirements: readonly Requirement[];
  onChange: (requirements: Requirement[]) => void;
}) {
  const competencies = useOffered();
  const head = createUniqueId();
  const change = (competencyID: string, with_: Partial<Requirement>) =>
    props.onChange(props.requirements.map((one) => (one.competencyID === competencyID ? { ...one, ...with_ } : one)));
  const add = (competencyID: string | undefined) => {
    competencies.search("");
    if (competencyID && props.requirements.length < MOST)
      props.onChange([...props.requirements, { competencyID, level: 2, kind: "must" }]);
  };
  let list!: HTMLUListElement;
  /** The hand stays where it was: on the row that took the place of the one that went. */
  const remove = (competencyID: string, place: number) => {
    props.onChange(props.requirements.filter((one) => one.competencyID !== competencyID));
    const buttons = list.querySelectorAll<HTMLElement>("button");
    (buttons[Math.min(place, buttons.length - 1)] ?? list.parentElement?.querySelector("input"))?.focus();
  };
  const left = () => {
    const taken = new Set(props.requirements.map(({ competencyID }) => competencyID));
    return competencies.options().filter(({ value }) => !taken.has(value));
  };
  return (
    <section class="grid gap-2" aria-labelledby={head}>
      <h2 id={head} class="label">
        {t().vacancy.asks}
      </h2>
      <ul ref={list} class="grid gap-1.5">
        {/* By id: a row that is changed stays the same element and keeps the focus. */}
        <For each={props.requirements.map(({ competencyID }) => competencyID)}>
          {(id, place) => {
            const name = () => competencies.labelOf(id);
            const one = () => props.requirements.find(({ competencyID }) => competencyID === id);
            return (
              <li class="grid grid-cols-[1fr_1fr_auto] items-center gap-x-2 gap-y-1 max-sm:pb-2 sm:flex">
                <span class="col-span-2 min-w-0 flex-1">{name()}</span>
                <select
                  class="field pr-2.5 sm:w-auto"
                  aria-label={t().vacancy.level(name())}
                  onChange={(event) => {
                    const level = LEVELS.find((value) => String(value) === event.currentTarget.value);
                    if (level) change(id, { level });
                  }}
                >
                  <For each={LEVELS}>
                    {(level) => (
                      <option value={level} selected={level === one()?.level}>
                        {level} · {t().vacancy.levels[level - 1]}
                      </option>
                    )}
                  </For>
                </select>
                <select
                  class="field pr-2.5 sm:w-auto"
                  aria-label={t().vacancy.kind(name())}
                  onChange={(event) => change(id, { kind: event.currentTarget.value === "must" ? "must" : "plus" })}
                >
                  <option value="must" selected={one()?.kind === "must"}>
                    {t().vacancy.must}
                  </option>
                  <option value="plus" selected={one()?.kind === "plus"}>
                    {t().vacancy.plus}
                  </option>
                </select>
                <button
                  type="button"
                  class="btn btn-ghost btn-icon max-sm:col-start-3 max-sm:row-start-1"
                  aria-label={t().ui.remove(name())}
                  onClick={() => remove(id, place())}
                >
                  <X />
                </button>
              </li>
            );
          }}
        </For>
      </ul>
      <Combobox
        label={t().vacancy.addCompetency}
        options={left()}
        value={undefined}
        onChange={add}
        onSearch={competencies.search}
      />
    </section>
  );
}
