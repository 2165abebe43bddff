import { For } from "solid-js";
import { ChevronDown } from "./icon.ts";

/** One of a list, in the browser's own list, where there is no room for a label above it. */
export function Pick<Value extends string>(props: {
  label: string;
  values: readonly (readonly [Value, string])[];
  value: Value;
  class?: string;
  onChange: (value: Value) => void;
}) {
  return (
    <div class={`relative max-w-full ${props.class ?? ""}`}>
      <select
        class="field text-ellipsis"
        aria-label={props.label}
        onChange={(event) => {
          const chosen = props.values.find(([value]) => value === event.currentTarget.value);
          if (chosen) props.onChange(chosen[0]);
        }}
      >
        <For each={props.values}>
          {([value, name]) => (
            <option value={value} selected={value === props.value}>
              {name}
            </option>
          )}
        </For>
      </select>
      <ChevronDown class="-translate-y-1/2 pointer-events-none absolute top-1/2 right-2.5 text-faint" />
    </div>
  );
}
