import { createSignal } from "solid-js";
import type { Told } from "./told.ts";

const [pointed, setPointed] = createSignal<readonly Told[]>([]);

/** The places in a résumé that a value on the screen was read from: one looks at the value, the page shows them. */
export { pointed, setPointed };
