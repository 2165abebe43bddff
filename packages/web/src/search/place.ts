import { useBeforeLeave } from "@solidjs/router";
import { keyOf, type Question } from "./queries.ts";

/** Where the list stood when it was left, and what was asked then. */
let left: { readonly asked: string; readonly top: number } | undefined;

/** Whoever comes back from somebody goes on where the list was left. `restore` is for when the list has its height. */
export function usePlace(box: () => HTMLElement | null, question: () => Question) {
  const asked = () => keyOf(question()).join();
  useBeforeLeave(() => {
    left = { asked: asked(), top: box()?.scrollTop ?? 0 };
  });
  return function restore() {
    const element = box();
    if (element && left?.asked === asked()) element.scrollTop = left.top;
    left = undefined;
  };
}
