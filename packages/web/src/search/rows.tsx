import { useNavigate } from "@solidjs/router";
import { createEffect, createMemo, For, on, onCleanup, onMount, Show } from "solid-js";
import { orWhyNot } from "../act.ts";
import { useCompetencies } from "../competencies.ts";
import { letter, modified, writing } from "../keys.ts";
import { t } from "../text/index.ts";
import { Failure } from "../ui/failure.tsx";
import type { Address } from "./address.ts";
import type { Says } from "./cell.tsx";
import type { Chosen } from "./chosen.ts";
import { askedIn } from "./claims.tsx";
import { type Column, template } from "./columns.ts";
import { Heads } from "./heads.tsx";
import { Line } from "./line.tsx";
import { createPainted } from "./painted.ts";
import { usePicks } from "./picks.ts";
import { usePlace } from "./place.ts";
import { ask, FIRST, type First, keyOf, MOST_AT_ONCE, personAt, type Question, usePages } from "./queries.ts";
import { QuickView } from "./quick-view.tsx";
import { createWindow, HEIGHT } from "./window.ts";

const HEAD = 40;
/** Keys that need nobody who is looked at. */
const ALWAYS = ["j", "k", "m"];
const GRID = "grid grid-cols-[2rem_minmax(0,1fr)_auto_2.5rem] md:grid-cols-(--columns) items-center gap-x-3 px-4";

/**
 * All that were found, by scrolling: only those in sight are on the page, and only their pages are asked for. J and K (or
 * the arrows, once somebody is looked at) walk the list with the quick view beside it, X selects, M leads to what can be done with
 * those selected, Enter opens, Esc closes.
 */
export function Rows(props: {
  question: Question;
  found: First;
  /** Those found are of what was asked before: an answer is under way. */
  stale: boolean;
  address: Address;
  chosen: Chosen;
  columns: readonly Column[];
  /** The place of who is looked at beside the list. */
  looked: number | undefined;
  onLook: (place: number | undefined) => void;
}) {
  let list!: HTMLTableSectionElement;
  const navigate = useNavigate();
  const { labelOf } = useCompetencies();
  const picks = usePicks();
  const looked = () => props.looked;
  const setLooked = (place: number | undefined) => props.onLook(place);
  const main = () => document.getElementById("main");
  const { places, pages, look, moved } = createWindow(() => ({
    box: main(),
    list,
    total: props.found.total,
    also: looked(),
  }));
  /** Who presses an eye goes on in the view: rows without end are between the eye and what Tab would lead to. */
  function enter(place: number) {
    setLooked(place);
    document.getElementById("quick-view")?.focus({ preventScroll: true });
  }
  /** The next or the former one, in sight. */
  function move(step: 1 | -1) {
    const place = Math.min(Math.max((looked() ?? -1) + step, 0), props.found.total - 1);
    setLooked(place);
    const box = main();
    if (!box) return;
    const top = list.getBoundingClientRect().top - box.getBoundingClientRect().top + place * HEIGHT;
    if (top < HEAD) box.scrollBy({ top: top - HEAD });
    else if (top + HEIGHT > box.clientHeight) box.scrollBy({ top: top + HEIGHT - box.clientHeight });
  }
  const person = () => {
    const place = looked();
    return place === undefined || place >= props.found.total ? undefined : at(place);
  };
  async function pickFirst() {
    const first = await orWhyNot(() => ask(props.question, { size: MOST_AT_ONCE, typing: true }));
    if (first) props.chosen.add(first.people);
  }
  /** Where there is no room for both, who is looked at makes way for what can be done with those selected. */
  function toMany() {
    const first = document.querySelector<HTMLElement>("#many select");
    first?.focus();
    if (!first || document.activeElement === first) return;
    setLooked(undefined);
    first.focus();
  }
  const keys: Record<string, () => unknown> = {
    j: () => move(1),
    k: () => move(-1),
    x: () => {
      const one = person();
      if (one && picks()) props.chosen.turn(one);
    },
    m: toMany,
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Escape: () => setLooked(undefined),
    Enter: () => navigate(`/candidates/${person()?.personID}`),
  };
  function onKey(event: KeyboardEvent) {
    if (busy(event)) return;
    const key = letter(event);
    const act = keys[key];
    if (!act || (person() === undefined && !ALWAYS.includes(key))) return;
    event.preventDefault();
    act();
  }
  const restore = usePlace(main, () => props.question);
  onMount(() => {
    const box = main();
    restore();
    box?.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    document.addEventListener("keydown", onKey);
    look();
    // What stands before the list (chips, saved searches) grows and shrinks, and moves it without a scroll.
    const resized = new ResizeObserver(look);
    for (const one of before(list)) resized.observe(one);
    onCleanup(() => {
      resized.disconnect();
      box?.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
      document.removeEventListener("keydown", onKey);
    });
  });
  // Another question begins at its first answer, wherever one was among the former's.
  const asked = createMemo(() => keyOf(props.question).join());
  createEffect(
    on(
      asked,
      () => {
        setLooked(undefined);
        // Who only types has not scrolled: asking where the list stands would lay the page out before its time.
        const box = moved() && main();
        const above = box ? list.getBoundingClientRect().top - box.getBoundingClientRect().top - HEAD : 0;
        if (box && above < 0) box.scrollBy({ top: above });
      },
      { defer: true },
    ),
  );
  /** Of what is typed in the line a row knows nothing: it would be looked at anew with each sign. */
  const filter = createMemo(() => props.question.filter);
  const says = createMemo((): Says => ({ labelOf, asked: askedIn(filter()) }));
  // The others, if there are any, are asked for when the first were painted: before, they would be in their way.
  const more = createMemo(() => (props.found.total > FIRST ? props.found.question : undefined));
  const painted = createPainted(more);
  const others = usePages(
    () => painted() ?? props.question,
    () => (painted() ? pages() : []),
  );
  /** Of the first somebody may have gone between two looks. */
  const at = (place: number) =>
    (place < FIRST ? props.found.people[place] : undefined) ?? personAt(others.people(), place);
  const grid = createMemo(() => template(props.columns));
  // To set it lays out everything that scrolls: it waits until the first rows were painted.
  const tall = createPainted(() => props.found.total);
  const coming = () => props.stale || painted() !== more() || others.coming();
  return (
    <>
      <table
        class="block"
        // The boxes go all at once, without a word to any row.
        classList={{ "[&_td:first-child>label]:invisible": !picks() }}
        aria-label={t().candidate.title}
        aria-rowcount={props.found.total + 1}
        aria-busy={coming()}
        style={{ "--columns": grid(), height: `${HEAD + (tall() ?? props.found.total) * HEIGHT}px` }}
      >
        <Heads
          address={props.address}
          columns={props.columns}
          grid={GRID}
          chosen={props.chosen}
          onAll={() => void pickFirst()}
        />
        {/* It has no height of its own: rows are laid out anew when the size of what they stand in changes. Pairs of letters
            are not set closer: at this size nobody sees it, and it is a tenth of the layout. */}
        <tbody ref={list} class="relative block h-0 [text-rendering:optimizeSpeed]">
          <For each={places()}>
            {(place) => (
              <tr
                aria-rowindex={place + 2}
                class={`${GRID} absolute inset-x-0 border-line border-b contain-strict hover:bg-hover`}
                classList={{ "bg-accent-soft": looked() === place, "bg-canvas": looked() !== place }}
                style={{ top: `${place * HEIGHT}px`, height: `${HEIGHT}px` }}
              >
                <Show when={at(place)} fallback={<Waiting />}>
                  {(one) => (
                    <Line
                      person={one()}
                      chosen={props.chosen}
                      says={says()}
                      columns={props.columns}
                      onLook={() => enter(place)}
                    />
                  )}
                </Show>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <Failure class="sticky bottom-0 border-line border-t bg-canvas p-3" error={others.error()} again={others.again} />
      <Show when={person()}>
        {(one) => <QuickView person={one()} filter={filter()} onMove={move} onClose={() => setLooked(undefined)} />}
      </Show>
    </>
  );
}

/** Everything whose size says where an element stands in what scrolls: what is before it, and before what it is in. */
function before(element: Element): Element[] {
  const { parentElement: parent } = element;
  if (!parent || element.id === "main") return [];
  const all = [...parent.children];
  return [...all.slice(0, all.indexOf(element)), ...before(parent)];
}

/** Whether a key belongs to somebody else: to a field, a dialog, a choice of one of several, or what has the focus. */
function busy(event: KeyboardEvent): boolean {
  if (modified(event) || writing(event) || document.querySelector("[role=dialog]")) return true;
  if (!(event.target instanceof HTMLElement)) return false;
  return event.target.matches(event.key === "Enter" ? "a, button, summary, input" : "[type=radio], [role=radio]");
}

/** It does not move as other skeletons do: to begin thirty animations takes a browser longer than to lay out thirty rows. */
const Waiting = () => (
  <>
    <td />
    <td class="grid gap-1.5">
      <span class="h-3 w-40 max-w-full rounded-xs bg-hover" />
      <span class="h-2.5 w-28 max-w-full rounded-xs bg-hover" />
    </td>
  </>
);
