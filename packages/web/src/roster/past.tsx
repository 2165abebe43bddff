import { For, Show } from "solid-js";
import { useColleagues } from "../colleagues.ts";
import { day } from "../text/format.ts";
import { t } from "../text/index.ts";
import { useImports } from "./queries.ts";
import { UndoButton } from "./undo-button.tsx";

/** The last imports, each of which can be taken back. */
export function Past() {
  const imports = useImports();
  const colleagues = useColleagues();
  return (
    <Show when={imports.data?.imports.length}>
      <section class="grid gap-2 px-4 py-4 md:px-6">
        <h2 class="font-semibold">{t().roster.past}</h2>
        <ul>
          <For each={imports.data?.imports}>
            {({ importID, title, taken, undone, createdAt, createdBy }) => (
              <li class="flex flex-wrap items-start gap-x-4 gap-y-1 border-line border-b py-2">
                <div class="min-w-0 flex-1">
                  <p class="wrap-anywhere font-medium">{title}</p>
                  <p class="text-muted text-xs">
                    {[
                      t().roster.stand(taken - undone),
                      day(createdAt.slice(0, 10), { year: true }),
                      colleagues.nameOf(createdBy),
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  </p>
                </div>
                <UndoButton importID={importID} count={taken - undone} />
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
