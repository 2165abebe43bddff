import type { Evidence } from "@kolo/core/hiring/decision/model";
import { For, Show } from "solid-js";
import { useColleagues } from "../colleagues.ts";
import { t } from "../text/index.ts";

/** What a decision rests on: how many things, and of each whose word it is and which words. */
export function EvidenceList(props: { evidence: readonly Evidence[] }) {
  const colleagues = useColleagues();
  const sourceOf = ({ kind, by }: Evidence) =>
    [t().decision.kinds[kind], by && colleagues.nameOf(by)].filter(Boolean).join(" · ");
  return (
    <div class="grid gap-1">
      <p class="num text-muted text-xs">{t().decision.evidence(props.evidence.length)}</p>
      <ul class="grid max-h-40 gap-1 overflow-y-auto">
        <For each={props.evidence}>
          {(evidence) => (
            <li class="border-line-strong border-l-2 pl-2 text-xs">
              <span class="block text-muted">{sourceOf(evidence)}</span>
              <Show when={evidence.quote}>
                <span class="line-clamp-2">{evidence.quote}</span>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
