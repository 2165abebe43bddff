import { onCleanup, onMount } from "solid-js";
import { coarse } from "./coarse.ts";

/** The first field that a form marks as wrong gets the focus, so that its reason is read and the next key mends it. */
export const focusWrong = () => document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus();

/**
 * One may type at once on a page that is a form. Not on a touch screen, where it would bring up the keyboard over the
 * page; and a frame later, when the shell has done with moving the focus to the new page.
 */
export function focusFirst(form: () => HTMLElement) {
  onMount(() => {
    if (!coarse) requestAnimationFrame(() => form().querySelector<HTMLElement>("input, button")?.focus());
  });
}

/**
 * What had the focus is gone: one goes on from `place`, if it is still there, else from the head of the table, else from the
 * page itself, and not from the page's end. Unless somebody has the focus by now.
 */
export function goOn(place?: Element | null) {
  for (const to of [place, document.querySelector("table thead input"), document.getElementById("main")]) {
    if (document.activeElement !== document.body) return;
    if (to instanceof HTMLElement) to.focus({ preventScroll: to !== place });
  }
}

/** For a part that may go with the focus in it: `<p ref={passFocus}>`. */
export const passFocus = (part: Element, place?: Element | null) =>
  onCleanup(() => {
    if (part.contains(document.activeElement)) queueMicrotask(() => goOn(place));
  });
