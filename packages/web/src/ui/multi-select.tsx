import { createMemo, createSignal, For, type JSX } from "solid-js";
import { Chip } from "./chip.tsx";
import { Field } from "./field.tsx";
import { matching } from "./matching.ts";
import { Suggest, type Suggestion } from "./suggest.tsx";

/** Several of many: what is chosen stands as chips before the input; Backspace in the empty input takes the last away. */
export function MultiSelect<Value extends string>(props: {
  label: string;
  options: readonly Suggestion<Value>[];
  values: readonly Value[];
  onChange: (values: readonly Value[]) => void;
  onSearch?: (text: string) => void;
  /** The label of a chosen value that is not among the options now (with `onSearch`). */
  nameOf?: (value: Value) => string;
  face?: (option: Suggestion<Value>) => JSX.Element;
  placeholder?: string;
  hint?: string;
  error?: string | undefined;
  optional?: boolean;
}) {
  const [text, setText] = createSignal("");
  const left = createMemo(() => {
    const open = props.options.filter((option) => !props.values.includes(option.value));
    return props.onSearch ? open : matching(open, text());
  });
  const nameOf = (value: Value) =>
    props.options.find((option) => option.value === value)?.label ?? props.nameOf?.(value) ?? value;
  const search = (typed: string) => {
    setText(typed);
    props.onSearch?.(typed);
  };
  return (
    <Field label={props.label} hint={props.hint} error={props.error} optional={props.optional ?? false}>
      {(field) => (
        <div class="field flex h-auto min-h-9 flex-wrap items-center gap-1 py-1 has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-accent has-[input:focus-visible]:outline-offset-2">
          <For each={props.values}>
            {(value) => (
              <Chip
                tone="accent"
                name={nameOf(value)}
                onRemove={() => props.onChange(props.values.filter((one) => one !== value))}
              >
                {nameOf(value)}
              </Chip>
            )}
          </For>
          <Suggest
            field={field}
            label={props.label}
            class="min-h-6 min-w-24 flex-1 bg-transparent outline-none placeholder:text-faint"
            text={text()}
            options={left()}
            placeholder={props.values.length === 0 ? props.placeholder : undefined}
            face={props.face}
            onText={search}
            onPick={(option) => {
              search("");
              props.onChange([...props.values, option.value]);
            }}
            onLeave={() => search("")}
            onBackspace={() => props.onChange(props.values.slice(0, -1))}
          />
        </div>
      )}
    </Field>
  );
}
