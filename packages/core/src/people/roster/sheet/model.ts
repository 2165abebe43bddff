import type { Info as Firm } from "../../../firm/model.ts";
import { type Column, columnsOf } from "../column/model.ts";
import { led } from "../lead/model.ts";
import {
  type Cells,
  keysOf,
  type Line,
  lineOf,
  type Meant,
  nameOf,
  type Problem,
  plainName,
  type Raw,
} from "../line/model.ts";
import { MAX_LINES } from "../model.ts";

/** A whole staff list as it was read. */
export interface Sheet {
  /** Managers before those they lead: the order in which lines are to be taken over. */
  readonly lines: readonly Line[];
  /** Columns that are missing and needed. */
  readonly missing: readonly Column[];
  /** Heads that say nothing to Kolo. */
  readonly unread: readonly string[];
  readonly unknownDepartments: readonly string[];
  readonly unknownOffices: readonly string[];
  /** The file has more lines than are read. */
  readonly cut: boolean;
}

/** A whole file, its first row being the heads. Nothing is looked up: it holds of the file and of the firm alone. */
export function sheetOf(
  table: readonly (readonly string[])[],
  firm: Pick<Firm, "departments" | "offices">,
  meant: Meant,
): Sheet {
  const [heads = [], ...body] = table;
  const columns = columnsOf(heads);
  const lines = body
    .map((cells, index) => ({ line: index + 2, cells: cellsOf(columns, cells) }))
    .filter(({ cells }) => Object.keys(cells).length > 0)
    .slice(0, MAX_LINES);
  const beside = { firm, meant, ...firsts(lines) };
  const read = lines.map((one) => lineOf(one, beside));
  return {
    lines: led(read),
    missing: missingOf(columns),
    unread: heads.filter((head, index) => columns[index] === undefined && head.trim() !== ""),
    unknownDepartments: named(read, "department_unknown"),
    unknownOffices: named(read, "office_unknown"),
    cut: body.length > MAX_LINES,
  };
}

function missingOf(columns: readonly (Column | undefined)[]): Column[] {
  const has = (column: Column) => columns.includes(column);
  return [
    ...(has("name") || (has("first") && has("last")) ? [] : (["name"] as const)),
    ...(has("mail") || has("number") ? [] : (["mail"] as const)),
    ...(["position", "starts"] as const).filter((column) => !has(column)),
  ];
}

const named = (lines: readonly Line[], problem: Problem) => [
  ...new Set(
    lines.flatMap(({ faults }) => faults.flatMap((one) => (one.problem === problem && one.what ? [one.what] : []))),
  ),
];

/** What an export has put before a cell to make it harmless is no part of it. */
const cellsOf = (columns: readonly (Column | undefined)[], values: readonly string[]): Cells =>
  Object.fromEntries(
    columns.flatMap((column, index) => {
      const value = (values[index] ?? "").replace(/\p{Cc}+/gu, " ").trim();
      return column === undefined || value === "" ? [] : [[column, value.replace(/^'(?=[=+@-])/u, "")]];
    }),
  );

/** The first line of each key and of each name: what stands there again is a double. */
function firsts(lines: readonly Raw[]): { keys: Map<string, number>; names: Map<string, Raw> } {
  const keys = new Map<string, number>();
  const names = new Map<string, Raw>();
  for (const one of lines) {
    for (const key of keysOf(one.cells)) if (!keys.has(key)) keys.set(key, one.line);
    const name = plainName(nameOf(one.cells));
    if (!names.has(name)) names.set(name, one);
  }
  return { keys, names };
}
