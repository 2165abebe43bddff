import { createEffect, createMemo, createSignal, on } from "solid-js";
import { paced } from "./paced.ts";
import { PAGE } from "./queries.ts";

/** Pixels of a row. */
export const HEIGHT = 52;
/** Rows above and below those in sight that are on the page too: so far a reader scrolls in one slow frame. */
const AROUND = 12;
/** Milliseconds between two questions while somebody drags through the list. */
const PAUSE_MS = 60;

interface Around {
  /** What scrolls, and the list within it. */
  readonly box: HTMLElement | null;
  readonly list: HTMLElement;
  readonly total: number;
  /** A place whose page is wanted too, wherever it is. */
  readonly also: number | undefined;
}

/** Which places of a long list are on the page, and which pages of answers they need. `look` says that it was scrolled. */
export function createWindow(around: () => Around) {
  const [seen, setSeen] = createSignal({ from: 0, until: 20, moved: false });
  function look() {
    const { box, list } = around();
    if (!box) return;
    const above = box.getBoundingClientRect().top - list.getBoundingClientRect().top;
    setSeen({
      from: Math.max(0, Math.floor(above / HEIGHT) - AROUND),
      until: Math.ceil((above + box.clientHeight) / HEIGHT) + AROUND,
      moved: box.scrollTop > 0,
    });
  }
  const places = createMemo(
    () => {
      const { from, until } = seen();
      const end = Math.min(until, around().total);
      return Array.from({ length: Math.max(0, end - from) }, (_, place) => from + place);
    },
    undefined,
    { equals: (one, other) => one[0] === other[0] && one.length === other.length },
  );
  const wanted = createMemo(
    () => {
      const { from, until, moved } = seen();
      const { total, also } = around();
      // Who scrolls gets the next page before they come to it; who only types asks for no more than they see.
      const ahead = moved ? PAGE : 0;
      const first = Math.max(0, Math.floor((from - ahead) / PAGE));
      const last = Math.floor((Math.min(until + ahead, total) - 1) / PAGE);
      const pages = Array.from({ length: Math.max(1, last - first + 1) }, (_, page) => first + page);
      return also === undefined ? pages : [...new Set([...pages, Math.floor(also / PAGE)])];
    },
    undefined,
    { equals: (one, other) => one.join() === other.join() },
  );
  const [pages, setPages] = createSignal<readonly number[]>(wanted());
  createEffect(
    on(
      wanted,
      paced(PAUSE_MS, (next: readonly number[]) => void setPages(next)),
      { defer: true },
    ),
  );
  return { places, pages, look };
}
