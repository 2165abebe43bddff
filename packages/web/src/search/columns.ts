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

const WIDTH: Record<Column, string> = {
  competencies: "minmax(8rem,1.6fr)",
  months: "6.5rem",
  pay: "8rem",
  city: "7rem",
  source: "7rem",
  tags: "minmax(6rem,1fr)",
  languages: "8rem",
  recent: "7rem",
  changed: "7rem",
};
/** The table's columns as CSS says them: the box, the name, the chosen ones, the quick view. */
export const template = (columns: readonly Column[]) =>
  `2rem minmax(10rem,1.2fr) ${columns.map((column) => WIDTH[column]).join(" ")} 2.5rem`;

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
