import { decoded } from "@kolo/core/resume/encoding/model";
import Papa from "papaparse";

/** A staff list as a table of texts: any usual encoding, commas, semicolons or tabs. Nothing is computed. */
export interface Table {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/** So much is some hundred thousand lines, far more than are taken over. */
const MAX_BYTES = 20 * 1024 * 1024;

/** What the file holds; undefined when it is no list of values: a workbook, a picture, nothing at all. */
export async function tableOf(file: File): Promise<Table | undefined> {
  if (file.size > MAX_BYTES) return undefined;
  const text = decoded(new Uint8Array(await file.arrayBuffer()));
  // A workbook or a picture has signs that no list of values has.
  if (/[\0\uFFFE\uFFFF]/u.test(text.slice(0, 4096))) return undefined;
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/u, "").replace(/^sep=.\r?\n/iu, ""), {
    delimitersToGuess: [",", ";", "\t", "|"],
    skipEmptyLines: false,
  });
  const rows = data.filter((row, index) => index === 0 || row.some((cell) => cell.trim() !== ""));
  return rows.length > 1 ? { title: file.name, rows: data } : undefined;
}
