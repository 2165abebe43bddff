import { onCleanup } from "solid-js";

/**
 * Does `act` at once; what is asked within the next `pause` milliseconds is done once at their end, as it was asked last.
 * Who types or drags sees an answer to the first move, and the server is not asked with every frame.
 */
export function paced<Args extends unknown[]>(pause: number, act: (...args: Args) => void): (...args: Args) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Args | undefined;
  onCleanup(() => clearTimeout(timer));
  const rest = () => {
    timer = undefined;
    if (!last) return;
    const args = last;
    last = undefined;
    now(...args);
  };
  function now(...args: Args) {
    timer = setTimeout(rest, pause);
    act(...args);
  }
  return (...args) => {
    if (timer === undefined) now(...args);
    else last = args;
  };
}
