import { createMemo, createSignal } from "solid-js";
import { useActor } from "../actor.ts";

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

/** The least a column may shrink to, and what it likes to have: a table is never wider than its page. */
const WIDTH: Record<Column, string> = {
  competencies: "minmax(5rem,2fr)",
  months: "minmax(3rem,4.5rem)",
  pay: "minmax(5rem,6.5rem)",
  city: "minmax(3rem,5.5rem)",
  source: "minmax(3rem,6.5rem)",
  tags: "minmax(4rem,1fr)",
  languages: "minmax(4rem,8rem)",
  recent: "minmax(3rem,6rem)",
  changed: "minmax(3rem,6rem)",
};
/** The table's columns as CSS says them: the box, the name, the chosen ones, the quick view. */
export const template = (columns: readonly Column[]) =>
  `2rem minmax(9rem,1.5fr) ${columns.map((column) => WIDTH[column]).join(" ")} 2.5rem`;

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
