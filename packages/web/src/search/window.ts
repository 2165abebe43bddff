import { createEffect, createMemo, createSignal, on, onCleanup } from "solid-js";
import { paced } from "./paced.ts";
import { PAGE } from "./queries.ts";

/** Pixels of a row. */
export const HEIGHT = 52;
/** Rows above and below those in sight that are on the page too: so far a reader scrolls in one slow frame… */
const AROUND = 12;
/** …and who only types does not scroll. */
const STILL = 2;
/** Milliseconds between two questions while somebody drags through the list. */
const PAUSE_MS = 60;
/** Places that are asked for before one comes to them, half a second of a hard fling. */
const AHEAD = 50;
/** Milliseconds until what is not in sight follows. */
const THEN_MS = 120;

interface Around {
  /** What scrolls, and the list within it. */
  readonly box: HTMLElement | null;
  readonly list: HTMLElement;
  readonly total: number;
  /** A place whose page is wanted too, wherever it is. */
  readonly also: number | undefined;
}
type Pages = readonly number[];
const same = (one: Pages, other: Pages) => one.join() === other.join();

/** Which places of a long list are on the page, and which pages of answers they need. `look` says that it was scrolled. */
export function createWindow(around: () => Around) {
  const [seen, setSeen] = createSignal({ from: 0, until: 16, moved: false });
  let top = 0;
  let widening: ReturnType<typeof setTimeout> | undefined;
  function look() {
    const { box, list } = around();
    if (!box) return;
    const above = box.getBoundingClientRect().top - list.getBoundingClientRect().top;
    const moved = box.scrollTop > 0;
    // Who comes from far waits for what they came to see; what is around it follows.
    const far = Math.abs(above - top) > box.clientHeight;
    top = above;
    const more = moved && !far ? AROUND : STILL;
    setSeen({
      from: Math.max(0, Math.floor(above / HEIGHT) - more),
      until: Math.ceil((above + box.clientHeight) / HEIGHT) + more,
      moved,
    });
    clearTimeout(widening);
    if (far) widening = setTimeout(look, THEN_MS);
  }
  onCleanup(() => clearTimeout(widening));
  const places = createMemo(
    () => {
      const { from, until } = seen();
      const end = Math.min(until, around().total);
      return Array.from({ length: Math.max(0, end - from) }, (_, place) => from + place);
    },
    undefined,
    { equals: (one, other) => one[0] === other[0] && one.length === other.length },
  );
  const pagesOf = (from: number, until: number): number[] => {
    const first = Math.max(0, Math.floor(from / PAGE));
    const last = Math.floor((Math.min(until, around().total) - 1) / PAGE);
    return Array.from({ length: Math.max(1, last - first + 1) }, (_, page) => first + page);
  };
  const near = createMemo<Pages>(() => pagesOf(seen().from, seen().until), [], { equals: same });
  const wide = createMemo<Pages>(
    () => {
      const { from, until, moved } = seen();
      return moved ? pagesOf(from - AHEAD, until + AHEAD) : [];
    },
    [],
    { equals: same },
  );
  const [asked, setAsked] = createSignal<Pages>(near());
  createEffect(
    on(
      near,
      paced(PAUSE_MS, (pages: Pages) => void setAsked(pages)),
      { defer: true },
    ),
  );
  const [ahead, setAhead] = createSignal<Pages>([]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const then = () => {
    timer = undefined;
    setAhead(wide());
  };
  createEffect(
    on(wide, () => {
      timer ??= setTimeout(then, THEN_MS);
    }),
  );
  const pages = createMemo<Pages>(
    () => {
      const { also } = around();
      return [...new Set([...asked(), ...ahead(), ...(also === undefined ? [] : [Math.floor(also / PAGE)])])];
    },
    [],
    { equals: same },
  );
  return { places, pages, look, moved: () => seen().moved };
}
