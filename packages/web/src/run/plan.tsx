import type { Planned } from "@kolo/core/work/run/model";
import { createMemo, For, Show } from "solid-js";
import { inWords } from "../act.ts";
import { day } from "../text/format.ts";
import { t } from "../text/index.ts";
import { AwayNote } from "../ui/away-note.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { useDepartments } from "./departments.ts";

/** The steps that a start would set, with what is worth knowing before: what is asked for at once, what nobody heads. */
export function Plan(props: { steps: readonly Planned[]; error: unknown }) {
  const departments = useDepartments();
  const hurried = () => props.steps.filter((step) => step.hurried).length;
  const headless = () => [
    ...new Set(props.steps.filter((step) => step.headless).map(({ departmentID }) => departments.nameOf(departmentID))),
  ];
  /** Who answers for the steps, each with the last day on which one of theirs is due. */
  const heads = createMemo(() => {
    const last = new Map<string, string>();
    for (const { departmentID, localDate } of props.steps) {
      const headID = departments.headIDOf(departmentID);
      if (headID && (last.get(headID) ?? "") < localDate) last.set(headID, localDate);
    }
    return [...last].map(([headID, until]) => ({ headID, until }));
  });
  return (
    <section class="grid gap-2" aria-label={t().run.steps}>
      <Refusal text={inWords(props.error)} />
      <Show when={hurried() > 0}>
        <p class="text-muted">{t().run.hurried(hurried())}</p>
      </Show>
      <Show when={headless().length > 0}>
        <p class="text-muted">{t().run.headless(headless().join(", "))}</p>
      </Show>
      <For each={heads()}>{(one) => <AwayNote accountID={one.headID} until={one.until} />}</For>
      <ol class="card divide-y divide-line">
        <For each={props.steps}>
          {(step) => (
            <li class="flex items-center gap-3 px-3 py-1.5">
              <span class="num w-24 shrink-0 text-muted text-xs first-letter:uppercase">
                {day(step.localDate, { weekday: true })}
              </span>
              <span class="min-w-0 flex-1">
                {step.title}
                <span class="block text-muted text-xs">{departments.nameOf(step.departmentID)}</span>
              </span>
            </li>
          )}
        </For>
      </ol>
    </section>
  );
}
