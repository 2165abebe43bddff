import { For, type JSX, Show } from "solid-js";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Pencil, Plus } from "../ui/icon.ts";

/** One part of the settings: its name on the left, what it holds beside it. */
export function Section(props: { title: string; hint?: string; children: JSX.Element }) {
  return (
    <section class="grid gap-3 border-line border-b px-4 py-5 md:grid-cols-[200px_1fr] md:px-6">
      <div>
        <h2 class="font-semibold">{props.title}</h2>
        <p class="mt-1 text-muted text-xs empty:hidden">{props.hint}</p>
      </div>
      <div class="min-w-0">{props.children}</div>
    </section>
  );
}

/** The rows of a part, each with a pencil, and a button for one more. */
export function Rows<Row>(props: {
  rows: readonly Row[];
  nameOf: (row: Row) => string;
  lineOf: (row: Row) => string;
  add: string;
  onEdit: (row: Row | undefined) => void;
}) {
  return (
    <div class="grid max-w-160 gap-2">
      <Show when={props.rows.length > 0} fallback={<p class="text-muted">{t().settings.nothing}</p>}>
        <ul>
          <For each={props.rows}>
            {(row) => (
              <li class="flex items-center gap-3 border-line border-b py-1.5">
                <div class="min-w-0 flex-1">
                  <p class="truncate font-medium">{props.nameOf(row)}</p>
                  <p class="text-muted text-xs">{props.lineOf(row)}</p>
                </div>
                <Button
                  kind="ghost"
                  icon
                  aria-label={t().settings.edit(props.nameOf(row))}
                  onClick={() => props.onEdit(row)}
                >
                  <Pencil />
                </Button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Button class="justify-self-start" onClick={() => props.onEdit(undefined)}>
        <Plus />
        {props.add}
      </Button>
    </div>
  );
}
