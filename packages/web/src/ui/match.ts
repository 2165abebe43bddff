import { createSignal, onCleanup } from "solid-js";

/** Whether a media query holds, now and as the window changes. */
export function createMatch(query: string): () => boolean {
  const list = globalThis.matchMedia?.(query);
  const [matches, setMatches] = createSignal(list?.matches ?? true);
  const look = () => setMatches(list?.matches ?? true);
  list?.addEventListener("change", look);
  onCleanup(() => list?.removeEventListener("change", look));
  return matches;
}
