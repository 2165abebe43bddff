import type { Group } from "@kolo/core/competency/model";
import { For, Show } from "solid-js";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Chip } from "../ui/chip.tsx";
import { Pencil } from "../ui/icon.ts";

export interface Row {
  readonly competencyID: string;
  readonly group: Group;
  readonly label: string;
  readonly hidden?: boolean | undefined;
}

/** A line for each competency: its name, its trade, what the firm did to it, and a pencil. */
export function Rows(props: {
  rows: readonly Row[];
  changed: ReadonlySet<string>;
  onEdit: (competencyID: string, name: string) => void;
}) {
  return (
    <ul>
      <For each={props.rows}>
        {(row) => (
          <li class="flex items-center gap-3 border-line border-b py-1">
            <div class="min-w-0 flex-1">
              <p class="truncate font-medium" classList={{ "text-muted": row.hidden }}>
                {row.label}
              </p>
              <p class="truncate text-muted text-xs">{t().competency.groups[row.group]}</p>
            </div>
            <Show when={row.hidden}>
              <Chip tone="outline">{t().competency.hidden}</Chip>
            </Show>
            <Show when={!row.hidden && props.changed.has(row.competencyID)}>
              <Chip>{t().competency.changed}</Chip>
            </Show>
            <Button
              kind="ghost"
              icon
              aria-label={t().competency.edit(row.label)}
              onClick={() => props.onEdit(row.competencyID, row.label)}
            >
              <Pencil />
            </Button>
          </li>
        )}
      </For>
    </ul>
  );
}
