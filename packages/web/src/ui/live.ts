import { createSignal } from "solid-js";

const [spoken, setSpoken] = createSignal("");

export { spoken };

/** Says something to a screen reader only: a card moved by a key, a result count. Without a region it is silent. */
export function announce(text: string) {
  // The same words twice are two messages: an invisible difference makes the region speak again.
  setSpoken((before) => (before === text ? `${text}\u00a0` : text));
}
