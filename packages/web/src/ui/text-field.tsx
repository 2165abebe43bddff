import { type ComponentProps, splitProps } from "solid-js";
import { Field } from "./field.tsx";

type Shared = { label: string; hint?: string; error?: string | undefined; optional?: boolean };

/** One line of text. All of `<input>`'s own props pass through (`type`, `autocomplete`, `onInput`, …). */
export function TextField(props: ComponentProps<"input"> & Shared) {
  const [own, rest] = splitProps(props, ["label", "hint", "error", "optional", "class"]);
  return <Field {...own}>{(field) => <input {...rest} {...field} class={`field ${own.class ?? ""}`} />}</Field>;
}

/** Several lines of text. */
export function TextArea(props: ComponentProps<"textarea"> & Shared) {
  const [own, rest] = splitProps(props, ["label", "hint", "error", "optional", "class"]);
  return (
    <Field {...own}>{(field) => <textarea rows="3" {...rest} {...field} class={`field ${own.class ?? ""}`} />}</Field>
  );
}
