/** What a spreadsheet would take for a formula, whatever blanks stand before it. */
const FORMULA = /^[\s\0]*[=+\-@\t\r\0＝＋－＠]/u;

/** A value as one cell: never a formula, and whole whatever commas, quotes and lines it holds. */
export function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** One line of a file of values between commas. */
export const row = (values: readonly string[]): string => `${values.map(cell).join(",")}\r\n`;

/** Hands a text to the reader as a file. */
export function saved(text: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
