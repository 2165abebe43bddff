import { type Component, createUniqueId, Index, type JSX, Show } from "solid-js";

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** A second line, smaller: a count, say. Segments that have one share the whole width. */
  readonly line?: string;
  readonly icon?: Component<JSX.SvgSVGAttributes<SVGSVGElement>>;
}

/** One choice of a few, all visible: radio buttons that look like a switch. They stay, and hold the focus, when a line changes. */
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
      <Index each={props.segments}>
        {(segment) => (
          <label
            class="relative flex cursor-pointer items-center whitespace-nowrap rounded-xs font-medium text-muted has-checked:bg-surface has-checked:text-ink has-checked:shadow-raise has-focus-visible:outline-2 has-focus-visible:outline-accent"
            classList={{
              "h-7 gap-1.5 px-2.5 pointer-coarse:h-10": segment().line === undefined,
              "min-h-10 min-w-0 flex-1 flex-col justify-center": segment().line !== undefined,
            }}
          >
            <input
              type="radio"
              class="sr-only"
              name={name}
              value={segment().value}
              checked={props.value === segment().value}
              onChange={() => props.onChange(segment().value)}
            />
            <Show when={segment().icon} keyed>
              {(Icon) => <Icon />}
            </Show>
            {segment().label}
            <Show when={segment().line}>{(line) => <span class="num font-normal text-2xs">{line()}</span>}</Show>
          </label>
        )}
      </Index>
    </fieldset>
  );
}
