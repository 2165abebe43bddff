import { type Component, createUniqueId, For, type JSX, Show } from "solid-js";

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: Component<JSX.SvgSVGAttributes<SVGSVGElement>>;
}

/** One choice of a few, all visible: radio buttons that look like a switch. */
export function Segmented<Value extends string>(props: {
  label: string;
  segments: readonly Segment<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  const name = createUniqueId();
  return (
    <fieldset class="inline-flex min-w-0 max-w-full overflow-x-auto rounded-sm bg-hover p-0.5">
      <legend class="sr-only">{props.label}</legend>
      <For each={props.segments}>
        {(segment) => (
          <label class="relative flex h-7 cursor-pointer items-center gap-1.5 whitespace-nowrap rounded-xs px-2.5 font-medium text-muted has-checked:bg-surface has-checked:text-ink has-checked:shadow-raise has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:h-10">
            <input
              type="radio"
              class="sr-only"
              name={name}
              value={segment.value}
              checked={props.value === segment.value}
              onChange={() => props.onChange(segment.value)}
            />
            <Show when={segment.icon} keyed>
              {(Icon) => <Icon />}
            </Show>
            {segment.label}
          </label>
        )}
      </For>
    </fieldset>
  );
}
