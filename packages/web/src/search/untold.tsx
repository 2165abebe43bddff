import { Show } from "solid-js";
import { num } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Checkbox } from "../ui/checkbox.tsx";

/** Whether those are found too of whom it is not known; while no range is set everybody is. */
export function Untold(props: {
  count: number;
  range: { readonly unknown?: true | undefined } | undefined;
  onTurn: (unknown: true | undefined) => void;
}) {
  return (
    <Show when={props.range && (props.count > 0 || props.range.unknown)}>
      <Checkbox
        checked={props.range?.unknown ?? false}
        onChange={(event) => props.onTurn(event.currentTarget.checked ? true : undefined)}
      >
        {t().search.andUntold}
        <span class="num text-faint">+{num(props.count)}</span>
      </Checkbox>
    </Show>
  );
}
