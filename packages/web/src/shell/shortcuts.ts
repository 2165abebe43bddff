import { useNavigate } from "@solidjs/router";
import { onCleanup, onMount } from "solid-js";
import { letter, modified, undoesItself, writing } from "../keys.ts";
import { takeBack } from "../ui/toast.ts";
import { company, HIRING, WORK } from "./nav.ts";
import { setHelp, setPalette } from "./open.ts";

const CHORD_MS = 1000;

/** Ctrl K, Ctrl Z, G then a letter, "/" and "?", in Latin and Cyrillic layouts. A page's own keys listen beside them. */
export function useShortcuts() {
  const navigate = useNavigate();
  let goUntil = 0;

  const single: Record<string, (event: KeyboardEvent) => void> = {
    g: (event) => {
      goUntil = event.timeStamp + CHORD_MS;
    },
    "?": () => setHelp(true),
    "/": (event) => {
      const search = document.querySelector<HTMLInputElement>("[data-page-search]");
      if (!search) return setPalette(true);
      event.preventDefault();
      search.focus();
    },
  };

  function go(event: KeyboardEvent, key: string) {
    const place = event.timeStamp < goUntil && [...WORK, ...HIRING, ...company(false)].find((one) => one.key === key);
    goUntil = 0;
    if (place) navigate(place.href);
    return Boolean(place);
  }

  /** With Ctrl or Cmd; true when the key is used up. */
  const held: Record<string, (event: KeyboardEvent) => boolean> = {
    k: () => {
      setPalette((open) => !open);
      return true;
    },
    z: (event) => !event.shiftKey && !undoesItself(event) && takeBack(),
  };

  function onKey(event: KeyboardEvent) {
    const key = letter(event);
    if ((event.ctrlKey || event.metaKey) && held[key]?.(event)) event.preventDefault();
    if (modified(event) || writing(event) || document.querySelector("[role=dialog]")) return;
    if (!go(event, key)) single[key]?.(event);
  }

  onMount(() => document.addEventListener("keydown", onKey));
  onCleanup(() => document.removeEventListener("keydown", onKey));
}
