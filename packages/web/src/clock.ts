import { createSignal } from "solid-js";

const [now, setNow] = createSignal(new Date().toISOString());
let ticking = false;

/** The present as an instant, half a minute exact, reactive: what is due soon turns late on an open page. */
export function present(): string {
  if (!ticking) setInterval(() => setNow(new Date().toISOString()), 30_000);
  ticking = true;
  return now();
}
