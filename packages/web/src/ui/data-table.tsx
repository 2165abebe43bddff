import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import { t } from "../text/index.ts";
import { ArrowDown, ArrowUp } from "./icon.ts";

export interface Column<Row> {
  /** Empty where the cells speak for themselves: a column of buttons. */
  readonly head: string;
  readonly cell: (row: Row) => JSX.Element;
  /** Figures: to the right, in even digits. */
  readonly number?: boolean;
  /** Hidden on a phone: keep what identifies the row. */
  readonly desktopOnly?: boolean;
  /** With it the head is a button that sorts. */
  readonly compare?: (one: Row, other: Row) => number;
}

interface Sort {
  readonly column: number;
  readonly down: boolean;
}

const look = <Row,>(column: Column<Row>) => ({
  "text-right num": column.number ?? false,
  "max-md:hidden": column.desktopOnly ?? false,
});

function Head<Row>(props: { column: Column<Row>; down: boolean | undefined; onSort: () => void }) {
  const order = () => {
    if (props.down === undefined) return undefined;
    return props.down ? "descending" : "ascending";
  };
  return (
    <th
      scope="col"
      class="h-9 px-3 text-left font-medium text-muted text-xs"
      classList={look(props.column)}
      aria-sort={order()}
    >
      <Show when={props.column.compare} fallback={props.column.head}>
        <button
          type="button"
          class="inline-flex min-h-8 items-center gap-1 hover:text-ink"
          aria-label={t().ui.sortBy(props.column.head)}
          onClick={() => props.onSort()}
        >
          {props.column.head}
          <Show when={props.down !== undefined}>
            {props.down ? <ArrowDown class="size-3" /> : <ArrowUp class="size-3" />}
          </Show>
        </button>
      </Show>
    </th>
  );
}

/** Rows and columns of comparable things. Put a link into the first cell; a row itself is not a button. */
export function DataTable<Row>(props: {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** What stands there when there are no rows. */
  empty?: JSX.Element;
}) {
  const [sort, setSort] = createSignal<Sort>();
  const rows = createMemo(() => {
    const by = sort();
    const compare = by && props.columns[by.column]?.compare;
    if (!compare) return props.rows;
    const sorted = props.rows.toSorted(compare);
    return by.down ? sorted.reverse() : sorted;
  });
  const turn = (column: number) => setSort((now) => ({ column, down: now?.column === column ? !now.down : false }));
  return (
    <Show when={props.rows.length > 0} fallback={props.empty}>
      <div class="overflow-x-auto">
        <table class="w-full border-collapse" aria-label={props.label}>
          <thead>
            <tr class="border-line border-b">
              <For each={props.columns}>
                {(column, index) => (
                  <Show when={column.head} fallback={<td classList={look(column)} />}>
                    <Head
                      column={column}
                      down={sort()?.column === index() ? sort()?.down : undefined}
                      onSort={() => turn(index())}
                    />
                  </Show>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={rows()}>
              {(row) => (
                <tr class="border-line not-last:border-b hover:bg-hover">
                  <For each={props.columns}>
                    {(column) => (
                      <td class="h-11 px-3 py-1.5" classList={look(column)}>
                        {column.cell(row)}
                      </td>
                    )}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </Show>
  );
}
