import { createSignal, Show } from "solid-js";
import { t } from "../text/index.ts";
import { coarse } from "./coarse.ts";
import { readTime } from "./day.ts";
import { Field } from "./field.tsx";

/** A time of day, always 24 hours: "14:30" and also 1430 or 9 is understood; a native wheel on a touch screen. */
export function TimeField(props: {
  label: string;
  value: string | undefined;
  onChange: (time: string | undefined) => void;
  hint?: string;
  error?: string | undefined;
  optional?: boolean;
}) {
  const [wrong, setWrong] = createSignal(false);
  function commit(input: HTMLInputElement) {
    const text = input.value.trim();
    const time = readTime(text);
    setWrong(text !== "" && time === undefined);
    if (time === undefined && text !== "") return;
    input.value = time ?? "";
    props.onChange(time);
  }
  return (
    <Field
      label={props.label}
      hint={props.hint}
      error={wrong() ? t().ui.timeWrong : props.error}
      optional={props.optional ?? false}
    >
      {(field) => (
        <Show
          when={coarse}
          fallback={
            <input
              {...field}
              class="field num"
              inputmode="numeric"
              autocomplete="off"
              placeholder="14:30"
              value={props.value ?? ""}
              onChange={(event) => commit(event.currentTarget)}
            />
          }
        >
          <input
            {...field}
            type="time"
            class="field num"
            value={props.value ?? ""}
            onInput={(event) => commit(event.currentTarget)}
          />
        </Show>
      )}
    </Field>
  );
}
