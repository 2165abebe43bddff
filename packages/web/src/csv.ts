import { num } from "./text/format.ts";

/** What a spreadsheet would take for a formula, whatever blanks stand before it. */
const FORMULA = /^[\s\0]*[=+\-@\t\r\0＝＋－＠]/u;

/** A value as one cell: never a formula, and whole whatever commas, quotes and lines it holds. */
export function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

/**
 * Where numbers have a comma, as in Ukrainian and Russian, spreadsheets part values by a semicolon: by that of their region,
 * which mostly goes with the reader's language. A line "sep=;" would tell Excel in every region, but then it takes no heed
 * of the mark of UTF-8 any more, and Cyrillic is unreadable; other programs would show it as a line of the table.
 */
const separator = () => (decimal(50).includes(",") ? ";" : ",");

/** Hundredths as a number that a spreadsheet reckons with. */
export const decimal = (minor: number): string => num(minor / 100, { useGrouping: false, maximumFractionDigits: 2 });

/** One line of a file of values. */
export const row = (values: readonly string[]): string => `${values.map(cell).join(separator())}\r\n`;

/** Hands a text to the reader as a file. */
export function saved(text: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
