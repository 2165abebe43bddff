import { type ComponentProps, createEffect, type JSX, splitProps } from "solid-js";

/** A box with its words. In a row of a table give `aria-label` instead of words. */
export function Checkbox(
  props: Omit<ComponentProps<"input">, "type" | "children"> & { children?: JSX.Element; partly?: boolean },
) {
  const [own, rest] = splitProps(props, ["children", "class", "partly"]);
  let box!: HTMLInputElement;
  createEffect(() => {
    box.indeterminate = own.partly ?? false;
  });
  return (
    <label class={`inline-flex min-h-8 items-center gap-2 pointer-coarse:min-h-10 ${own.class ?? ""}`}>
      <input {...rest} ref={box} type="checkbox" class="check" />
      {own.children}
    </label>
  );
}
