import { For, Show } from "solid-js";
import { t } from "../text/index.ts";
import { Checkbox } from "../ui/checkbox.tsx";
import { Columns } from "../ui/icon.ts";
import { COLUMNS, type Column } from "./columns.ts";

/** Which columns the table shows, and which of those it has no room for. */
export function ColumnMenu(props: {
  columns: readonly Column[];
  /** Chosen, and left out for want of room. */
  out: readonly Column[];
  onTurn: (column: Column) => void;
}) {
  let menu!: HTMLDetailsElement;
  return (
    <details
      ref={menu}
      class="relative max-md:hidden"
      on:keydown={(event) => {
        if (event.key !== "Escape" || !menu.open) return;
        event.stopPropagation();
        menu.open = false;
        menu.querySelector("summary")?.focus();
      }}
      onFocusOut={(event) => {
        if (event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget)) menu.open = false;
      }}
    >
      <summary class="btn btn-ghost cursor-pointer list-none">
        <Columns />
        {t().search.columns}
      </summary>
      <div class="absolute right-0 z-20 mt-1 grid w-56 rounded-md bg-surface p-2 shadow-pop">
        <For each={COLUMNS}>
          {(column) => (
            <Checkbox
              class="px-1"
              checked={props.columns.includes(column)}
              partly={props.out.includes(column)}
              onChange={() => props.onTurn(column)}
            >
              {t().search.columnNames[column]}
            </Checkbox>
          )}
        </For>
        <Show when={props.out.length > 0}>
          <p class="px-1 pt-1 text-muted text-xs">{t().search.narrow}</p>
        </Show>
      </div>
    </details>
  );
}
