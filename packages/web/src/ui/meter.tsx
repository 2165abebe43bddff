import { Show } from "solid-js";

/** A share of a whole as a bar, with an optional mark for what is required. Neutral accent. */
export function Meter(props: { value: number; max: number; label: string; text?: string; required?: number }) {
  const part = (value: number) => `${(Math.min(value, props.max) / props.max) * 100}%`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: <meter> cannot be drawn on alike in all browsers
    <div
      role="meter"
      aria-valuemin={0}
      aria-valuemax={props.max}
      aria-valuenow={props.value}
      aria-valuetext={props.text}
      aria-label={props.label}
      class="relative h-1.5 rounded-full bg-hover"
    >
      <div class="h-full rounded-full bg-accent" style={{ width: part(props.value) }} />
      <Show when={props.required}>
        {(required) => (
          <div class="absolute -top-1 h-3.5 w-0.5 bg-ink" style={{ left: `calc(${part(required())} - 1px)` }} />
        )}
      </Show>
    </div>
  );
}
