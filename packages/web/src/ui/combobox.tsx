import { createMemo, createSignal, type JSX } from "solid-js";
import { Field } from "./field.tsx";
import { ChevronDown } from "./icon.ts";
import { matching } from "./matching.ts";
import { Suggest, type Suggestion } from "./suggest.tsx";

/**
 * One of many, by typing. Options are filtered here; with `onSearch` the server filters and `options` is its answer.
 * Text that names no option falls back to the chosen one when the field is left.
 */
export function Combobox<Value extends string>(props: {
  label: string;
  options: readonly Suggestion<Value>[];
  value: Value | undefined;
  onChange: (value: Value | undefined) => void;
  onSearch?: (text: string) => void;
  /** A mark before each option: an avatar, a dot. */
  face?: (option: Suggestion<Value>) => JSX.Element;
  placeholder?: string;
  hint?: string;
  error?: string | undefined;
  optional?: boolean;
}) {
  const [typed, setTyped] = createSignal<string>();
  const chosen = createMemo(() => props.options.find((option) => option.value === props.value)?.label ?? "");
  const shown = createMemo(() => (props.onSearch ? props.options : matching(props.options, typed() ?? "")));
  return (
    <Field label={props.label} hint={props.hint} error={props.error} optional={props.optional ?? false}>
      {(field) => (
        <div class="relative">
          <Suggest
            field={field}
            label={props.label}
            class="field pr-8"
            text={typed() ?? chosen()}
            options={shown()}
            placeholder={props.placeholder}
            face={props.face}
            onText={(text) => {
              setTyped(text);
              props.onSearch?.(text);
              if (text === "" && props.optional) props.onChange(undefined);
            }}
            onPick={(option) => {
              setTyped(undefined);
              props.onChange(option.value);
            }}
            onLeave={() => setTyped(undefined)}
          />
          <ChevronDown class="-translate-y-1/2 pointer-events-none absolute top-1/2 right-2.5 text-faint" />
        </div>
      )}
    </Field>
  );
}
