import type { Order } from "@kolo/core/search/model";
import { For, type JSX, Show } from "solid-js";
import { t } from "../text/index.ts";
import { Checkbox } from "../ui/checkbox.tsx";
import { ArrowDown, ArrowUp } from "../ui/icon.ts";
import type { Address } from "./address.ts";
import type { Chosen } from "./chosen.ts";
import type { Column } from "./columns.ts";
import { turnedBy, USUAL } from "./order.ts";
import { MOST_AT_ONCE } from "./queries.ts";

type By = Order["by"];
const SORTED: Partial<Record<Column, By>> = { months: "months", pay: "pay", recent: "recent", changed: "changed" };

/** The table's heads; those that can be sorted by are buttons. */
export function Heads(props: {
  address: Address;
  columns: readonly Column[];
  grid: string;
  chosen: Chosen;
  onAll: () => void;
}) {
  const some = () => props.chosen.people().length > 0;
  return (
    <thead class="sticky top-0 z-10 block border-line border-b bg-canvas">
      <tr aria-rowindex={1} class={`${props.grid} min-h-9 text-left text-muted text-xs`}>
        <td>
          <Checkbox
            aria-label={some() ? t().ui.clear : t().search.selectFirst(MOST_AT_ONCE)}
            title={some() ? t().ui.clear : t().search.selectFirst(MOST_AT_ONCE)}
            checked={some()}
            partly={some()}
            onChange={() => (some() ? props.chosen.clear() : props.onAll())}
          />
        </td>
        <Sorted by="name" address={props.address}>
          {t().candidate.name}
        </Sorted>
        <For each={props.columns}>
          {(column) => (
            <Show
              when={SORTED[column]}
              fallback={
                <th scope="col" class="truncate font-medium">
                  {t().search.columnNames[column]}
                </th>
              }
            >
              {(by) => (
                <Sorted by={by()} address={props.address} number={column === "pay"}>
                  {t().search.columnNames[column]}
                </Sorted>
              )}
            </Show>
          )}
        </For>
        <td />
      </tr>
    </thead>
  );
}

function Sorted(props: { by: By; address: Address; number?: boolean; children: JSX.Element }) {
  const order = () => props.address.filter().order ?? USUAL;
  const here = () => order().by === props.by;
  const state = () => (here() ? (order().descending ? "descending" : "ascending") : undefined);
  const turn = () => props.address.change({ order: turnedBy(props.by, order()) });
  return (
    <th scope="col" class="min-w-0 font-medium" aria-sort={state()} classList={{ "text-right": props.number ?? false }}>
      <button type="button" class="inline-flex min-h-8 max-w-full items-center gap-1 hover:text-ink" onClick={turn}>
        <span class="truncate">{props.children}</span>
        <Show when={here()}>
          {order().descending ? <ArrowDown class="size-3 shrink-0" /> : <ArrowUp class="size-3 shrink-0" />}
        </Show>
      </button>
    </th>
  );
}
