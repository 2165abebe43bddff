import type { Info } from "@kolo/core/hiring/application/model";
import type { Stage } from "@kolo/core/hiring/vacancy/model";
import { createMemo, For } from "solid-js";

/** How the people divide among the stages, as a thin neutral bar; the numbers stand in the columns' heads. */
export function ShareBar(props: { stages: readonly Stage[]; applications: readonly Info[] }) {
  const counts = createMemo(() => {
    const by = new Map<string, number>();
    for (const { stageID, status } of props.applications)
      if (status === "active" || status === "hired") by.set(stageID, (by.get(stageID) ?? 0) + 1);
    return by;
  });
  return (
    <div class="flex h-1.5 gap-0.5" aria-hidden="true">
      <For each={props.stages}>
        {(stage, at) => (
          <span
            class="rounded-full"
            style={{
              "flex-grow": counts().get(stage.stageID) ?? 0,
              "flex-basis": "4px",
              background: `color-mix(in oklab, var(--accent) ${28 + (at() * 60) / props.stages.length}%, var(--line))`,
            }}
          />
        )}
      </For>
    </div>
  );
}
