import { createSignal } from "solid-js";

/** A message at the foot of the screen; with `undo` it can be taken back for ten seconds. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly undo?: (() => void) | undefined;
}

const [toasts, setToasts] = createSignal<readonly Toast[]>([]);

export { toasts };

let last = 0;

/** At most three at once: the oldest goes. How they look is loaded with the first message. Answers with its number. */
export function notify(text: string, undo?: () => void): number {
  last += 1;
  setToasts((shown) => [...shown, { id: last, text, undo }].slice(-3));
  return last;
}

export const dismiss = (id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id));

/** Takes back what the newest message offers to; false when none does. */
export function takeBack(): boolean {
  const newest = toasts().findLast(({ undo }) => undo);
  if (newest) dismiss(newest.id);
  newest?.undo?.();
  return newest !== undefined;
}
