import { createEffect, createSignal, on, onCleanup } from "solid-js";
import { later } from "../ui/later.ts";

/** A value as it stood at the last paint: what is read through it never holds up what is looked at first. */
export function createPainted<Value>(value: () => Value): () => Value | undefined {
  const [shown, setShown] = createSignal<Value>();
  createEffect(on(value, (next) => onCleanup(later(() => setShown(() => next)))));
  return shown;
}
