import { A } from "@solidjs/router";
import { Show } from "solid-js";
import { num } from "../text/format.ts";

/** A figure that opens its rows; nought has none. `label`: which figure of whom, for who hears the page. */
export function FigureLink(props: { value: number; href: string; label: string }) {
  return (
    <Show when={props.value !== 0} fallback={<span class="text-faint">0</span>}>
      <A
        href={props.href}
        class="link num inline-block min-w-6 py-1"
        aria-label={`${num(props.value)}. ${props.label}`}
      >
        {num(props.value)}
      </A>
    </Show>
  );
}
