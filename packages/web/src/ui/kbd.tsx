import type { ParentProps } from "solid-js";

/** One key of the keyboard. */
export const Kbd = (props: ParentProps) => <kbd class="kbd">{props.children}</kbd>;
