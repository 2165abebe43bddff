import { createEffect, createMemo, createSignal, on, onCleanup } from "solid-js";
import { later } from "../ui/later.ts";

/**
 * A value as it stood at the last paint: what is read through it never holds up what is looked at first. That there is
 * none any more needs no paint, and is said at once.
 * @param rest milliseconds for which it must not have changed besides: who goes on typing looks at nothing else
 */
export function createPainted<Value>(value: () => Value | undefined, rest = 0): () => Value | undefined {
  const [shown, setShown] = createSignal<Value>();
  createEffect(
    on(createMemo(value), (next) => {
      if (next === undefined) return void setShown();

      let timer: ReturnType<typeof setTimeout> | undefined;
      const show = () => void setShown(() => next);
      const leave = later(() => {
        if (rest === 0) show();
        else timer = setTimeout(show, rest);
      });
      onCleanup(() => {
        leave();
        clearTimeout(timer);
      });
    }),
  );
  return shown;
}
