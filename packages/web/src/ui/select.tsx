import { For, Show } from "solid-js";
import { t } from "../text/index.ts";
import { Field } from "./field.tsx";
import { ChevronDown } from "./icon.ts";

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** One of a list, with the browser's own list: best on a phone, and in any language. */
export function Select<Value extends string>(props: {
  label: string;
  choices: readonly Choice<Value>[];
  value: Value | undefined;
  onChange: (value: Value) => void;
  hint?: string;
  error?: string | undefined;
  optional?: boolean;
  disabled?: boolean;
}) {
  const choose = (text: string) => {
    const choice = props.choices.find((one) => one.value === text);
    if (choice) props.onChange(choice.value);
  };
  return (
    <Field label={props.label} hint={props.hint} error={props.error} optional={props.optional ?? false}>
      {(field) => (
        <div class="relative">
          <select
            {...field}
            class="field"
            disabled={props.disabled}
            value={props.value ?? ""}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            <Show when={props.value === undefined}>
              <option value="">{t().ui.choose}</option>
            </Show>
            <For each={props.choices}>
              {(choice) => (
                <option value={choice.value} selected={choice.value === props.value}>
                  {choice.label}
                </option>
              )}
            </For>
          </select>
          <ChevronDown class="-translate-y-1/2 pointer-events-none absolute top-1/2 right-2.5 text-faint" />
        </div>
      )}
    </Field>
  );
}
