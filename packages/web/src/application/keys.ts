import type { Stage } from "@kolo/core/hiring/vacancy/model";
import { createEffect, on, onCleanup } from "solid-js";
import { letter, modified } from "../keys.ts";
import type { Acts } from "./acts.ts";
import type { Desk } from "./desk.ts";

export const cardOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>("[data-person]") : null;

/** Gives the focus to a card; one that is about to move to another column gets it there (see `keepFocus`). */
export function focusCard(desk: Desk, personID: string) {
  desk.setFocus(personID);
  document.getElementById(`card-${personID}`)?.focus();
}

/**
 * A card that moves is taken out of the page and put in elsewhere, and the browser drops its focus on the way.
 * Gives it back once the page stands, unless the user has gone on to something else.
 */
export function keepFocus(board: HTMLElement, moved: () => unknown) {
  let held: string | undefined;
  const onFocus = (event: FocusEvent) => {
    held = cardOf(event.target)?.dataset.person;
  };
  const onPress = (event: PointerEvent) => {
    if (!cardOf(event.target)) held = undefined;
  };
  document.addEventListener("focusin", onFocus);
  document.addEventListener("pointerdown", onPress);
  createEffect(
    on(
      moved,
      () =>
        requestAnimationFrame(() => {
          if (held && board.isConnected && document.activeElement === document.body)
            // Who is rejected leaves the board: the card that Tab leads to now takes over.
            (
              document.getElementById(`card-${held}`) ?? board.querySelector<HTMLElement>('[data-person][tabindex="0"]')
            )?.focus();
        }),
      { defer: true },
    ),
  );
  onCleanup(() => {
    document.removeEventListener("focusin", onFocus);
    document.removeEventListener("pointerdown", onPress);
  });
}

interface Context {
  readonly desk: Desk;
  readonly acts: Acts;
  readonly stages: () => readonly Stage[];
  readonly mayWork: () => boolean;
  readonly open: (personID: string) => void;
}

/** The nearest card in a column to the left (-1) or right (1), at about the same height; empty columns are passed over. */
function beside({ desk, stages }: Context, personID: string, step: -1 | 1): string | undefined {
  const place = desk.place(personID);
  if (!place) return undefined;
  for (let at = place.stageAt + step; at >= 0 && at < stages().length; at += step) {
    const cards = desk.column(stages()[at]?.stageID ?? "");
    const near = cards[Math.min(place.at, cards.length - 1)];
    if (near) return near.personID;
  }
  return undefined;
}

function walk(context: Context, personID: string, key: string) {
  const place = context.desk.place(personID);
  const steps: Record<string, () => string | undefined> = {
    ArrowUp: () => place?.of[place.at - 1]?.personID,
    ArrowDown: () => place?.of[place.at + 1]?.personID,
    ArrowLeft: () => beside(context, personID, -1),
    ArrowRight: () => beside(context, personID, 1),
  };
  const next = steps[key]?.();
  if (next) focusCard(context.desk, next);
}

function carry({ desk, acts, stages, mayWork }: Context, personID: string, key: string) {
  const place = desk.place(personID);
  const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };
  const step = steps[key];
  const stage = place && step && stages()[place.stageAt + step];
  if (!stage || !mayWork()) return;
  acts.move(desk.group(personID), stage);
  focusCard(desk, personID);
}

/** Arrows walk, with Shift they move the card; M asks where to, X selects, Enter opens, Esc lets the selection go. */
export function boardKeys(context: Context) {
  const { desk, mayWork, open } = context;
  return (event: KeyboardEvent) => {
    const card = cardOf(event.target);
    const personID = card?.dataset.person;
    if (!card || !personID || event.target !== card || modified(event)) return;
    const acts: Record<string, () => void> = {
      Enter: () => open(personID),
      Escape: () => desk.clear(),
      m: () => desk.ask({ kind: "menu", people: desk.group(personID), anchor: card }),
      x: () => mayWork() && desk.select([personID], !desk.isSelected(personID)),
    };
    const arrow = event.key.startsWith("Arrow");
    const act = arrow
      ? () => (event.shiftKey ? carry(context, personID, event.key) : walk(context, personID, event.key))
      : acts[letter(event)];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}
