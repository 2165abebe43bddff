import { useBeforeLeave, useLocation } from "@solidjs/router";
import { createEffect, createSignal, on, onCleanup } from "solid-js";
import { unaskable } from "./queries.ts";

/** Milliseconds without a sign until the address holds the line. */
const REST_MS = 400;

/**
 * What is typed in the line, which asks as the filter does. The address holds it as soon as typing rests, so that whoever
 * opens somebody and comes back finds it again; no step back is made of it.
 */
export function createTyped(addressed: () => string | undefined, filter: () => unknown) {
  const [typed, setTyped] = createSignal(addressed() ?? "");
  const [held, setHeld] = createSignal(typed());
  const [replaced, setReplaced] = createSignal(typed(), { equals: false });
  // The router's: the browser's own is still the former page's when a link leads here.
  const known = useLocation();
  const { pathname } = known;
  let rest: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(rest));
  /** Past the router: it would go through its routes for it, and take a page back that is just being left. */
  function hold() {
    clearTimeout(rest);
    const line = unaskable(typed()) === "tooLong" ? "" : typed();
    if (line === held() || location.pathname !== pathname) return;
    const url = new URL(location.href);
    if (line) url.searchParams.set("q", line);
    else url.searchParams.delete("q");
    history.replaceState(history.state, "", url);
    setHeld(line);
  }
  function type(line: string) {
    clearTimeout(rest);
    rest = setTimeout(hold, REST_MS);
    setTyped(line);
  }
  /** Another line than was typed: the field is told. */
  function give(line: string) {
    setTyped(line);
    setReplaced(line);
    hold();
  }
  /** The line of the step that is being made here, and that of the one under way. */
  let carrying: string | undefined;
  let carried: string | undefined;
  /** Goes where the address holds the line as it stands, or another in its place. */
  function carry(line: string, go: (line: string | undefined) => void) {
    if (line === typed()) hold();
    else give(line);
    carrying = held();
    go(carrying || undefined);
    carrying = undefined;
  }
  // Where a step back or forth leads, the line is that of the address; after a step of one's own it may be typed on.
  createEffect(
    on(
      () => [addressed() ?? "", filter()] as const,
      ([line]) => {
        const own = line === carried;
        carried = undefined;
        if (line === held()) return;
        setHeld(line);
        if (own) type(typed());
        else give(line);
      },
      { defer: true },
    ),
  );
  /** A link to the page one is on leads the router nowhere, for it does not know of the line: the line is emptied all the same. */
  function pressed(event: MouseEvent) {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const isHere = event.defaultPrevented && link?.href === `${location.origin}${pathname}`;
    if (isHere && known.search === "") give("");
  }
  document.addEventListener("click", pressed);
  onCleanup(() => document.removeEventListener("click", pressed));
  useBeforeLeave(({ to }) => {
    carried = carrying; // None of a step back or forth, nor of a link; where nothing changes no step is made.
    if (typeof to === "string") hold();
  });
  return { typed, held, replaced, type, carry };
}
