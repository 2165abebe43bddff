import type { Order } from "@kolo/core/search/model";
import { createMemo, createSignal, onCleanup } from "solid-js";
import { useActor } from "../actor.ts";
import { createMatch } from "../ui/match.ts";

/** What a line of the table can show beside the name; the order is the table's. */
export const COLUMNS = [
  "competencies",
  "months",
  "pay",
  "city",
  "source",
  "tags",
  "languages",
  "recent",
  "changed",
] as const;
export type Column = (typeof COLUMNS)[number];
const USUAL: readonly Column[] = ["competencies", "months", "pay", "city", "source", "recent"];

/**
 * The least a column can be read in, in rem, and what it likes to have. Those of months and moments hold all that they
 * ever say ("меньше месяца", "в прошлом месяце"), with a part of the gap after them: nothing of it is cut.
 */
const WIDTH: Record<Column, readonly [least: number, likes: string]> = {
  competencies: [8, "1.5fr"],
  months: [5.5, "5.5rem"],
  pay: [6, "6rem"],
  city: [4.5, "5rem"],
  source: [4.5, "5rem"],
  tags: [5, "1fr"],
  languages: [5, "7rem"],
  recent: [6.75, "6.75rem"],
  changed: [6.75, "6.75rem"],
};
const [BOX, NAME, VIEW, GAP, EDGES] = [2, 12, 2.5, 0.75, 2];

/** The table's columns as CSS says them: the box, the name, the chosen ones, the quick view. */
export const template = (columns: readonly Column[]) =>
  `${BOX}rem minmax(${NAME}rem,1.5fr) ${columns.map((column) => `minmax(${WIDTH[column][0]}rem,${WIDTH[column][1]})`).join(" ")} ${VIEW}rem`;

/** Which of them are left out first where there is no room. */
const FIRST: readonly Column[] = ["source", "changed", "languages", "tags", "recent", "city", "months", "competencies"];

/** Those that can be read side by side in so many rem, above all what people stand by: a table is never wider than its page. */
export function fitting(columns: readonly Column[], width: number, order?: Order): readonly Column[] {
  const least = (some: readonly Column[]) =>
    BOX + NAME + VIEW + EDGES + 2 * GAP + some.reduce((sum, column) => sum + WIDTH[column][0] + GAP, 0);
  const out = FIRST.filter((column) => column !== order?.by);
  return out.reduce((left, next) => (least(left) <= width ? left : left.filter((one) => one !== next)), columns);
}

/** On a phone a line has room for one thing beside the name: what people stand by, whatever was chosen, else the salary. */
export function narrowed(columns: readonly Column[], order: Order | undefined): readonly Column[] {
  const by = COLUMNS.find((column) => column === order?.by);
  return by ? [by] : columns.filter((column) => column === "pay");
}

/** On a phone a line has a form of its own. */
const TABLE = "(min-width: 52rem)";

/** How many rem there are for the table: none on a phone, endless before that is known. */
export function createRoom() {
  const table = createMatch(TABLE);
  const [width, setWidth] = createSignal(Number.POSITIVE_INFINITY);
  const watch = (element: HTMLElement) => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth / rem));
    observer.observe(element);
    onCleanup(() => observer.disconnect());
  };
  return { room: () => (table() ? width() : 0), watch };
}

function kept(key: string): readonly Column[] {
  try {
    const names: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return Array.isArray(names) ? COLUMNS.filter((column) => names.includes(column)) : USUAL;
  } catch {
    return USUAL; // Nothing kept, or a storage that may not be read.
  }
}

/** The columns this account chose on this machine. */
export function useColumns() {
  const actor = useActor();
  const key = () => `kolo.columns.${actor()?.accountID ?? ""}`;
  const [changed, setChanged] = createSignal(0);
  const columns = createMemo(() => {
    changed();
    return kept(key());
  });
  const turn = (column: Column) => {
    const next = columns().includes(column) ? columns().filter((one) => one !== column) : [...columns(), column];
    try {
      localStorage.setItem(key(), JSON.stringify(next));
    } catch {
      return; // A storage that may not be written: the columns stay as they are.
    }
    setChanged((count) => count + 1);
  };
  return { columns, turn };
}
