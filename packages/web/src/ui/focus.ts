import { onMount } from "solid-js";
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
