import { batch } from "../../batch.ts";
import { put, remove, update, type Write } from "../../commit.ts";
import { sha256 } from "../../secret.ts";
import type { Info as Face } from "../employee/model.ts";
import { ImportEntity, TakenEntity } from "./entity.ts";
import { type Info, keyOf, type Row, refuse } from "./model.ts";

/** A line that was taken over, and what was made of it. */
export interface Taken {
  readonly hash: string;
  readonly importID: string;
  readonly lineID: string;
  readonly line: number;
  readonly personID: string;
  readonly made: boolean;
  readonly before?: Face | undefined;
  readonly accountID?: string | undefined;
  readonly sat?: { readonly departmentID?: string; readonly officeID?: string } | undefined;
  readonly at: string;
}

export const hashOf = (row: Pick<Row, "mail" | "number">) => sha256(keyOf(row));

/** An import. @throws roster.missing */
export async function find(importID: string): Promise<Info> {
  const { data } = await ImportEntity.get({ importID }).go({ consistent: true });
  if (!data) throw refuse("missing", { importID });
  return data;
}

const RECENT = 20;
/** The last imports, the newest first. */
export async function recent(): Promise<Info[]> {
  const { data } = await ImportEntity.query.byAge({ base: "all" }).go({ order: "desc", limit: RECENT });
  return data;
}

export const opened = (info: Info): Write => put(ImportEntity.create(info));

/** Which of these lines were taken over before, by their hash. */
export async function known(rows: readonly Row[]): Promise<Map<string, Taken>> {
  const keys = rows.map((row) => ({ hash: hashOf(row) }));
  const data = await batch(keys, (some) => TakenEntity.get(some).go({ consistent: true }));
  return new Map(data.map((taken) => [taken.hash, taken]));
}

/** A line is taken over, once: lost with `roster.imported` when it was before. */
export const taken = (line: Taken): Write[] => [
  put(TakenEntity.create(line), () => refuse("imported")),
  update(ImportEntity.patch({ importID: line.importID }).add({ taken: 1 })),
];

/** A line is taken back, once. */
export const returned = ({ hash, importID }: Taken): Write[] => [
  remove(
    TakenEntity.remove({ hash }).where((field, { eq }) => eq(field.importID, importID)),
    () => refuse("missing", { importID }),
  ),
  update(ImportEntity.patch({ importID }).add({ undone: 1 })),
];

/** An import's lines that stand, the last taken first; those after `cursor`. */
export async function standing(importID: string, limit: number, cursor: string | undefined) {
  const page = await TakenEntity.query.byImport({ importID }).go({ order: "desc", limit, cursor: cursor ?? null });
  return { lines: page.data as Taken[], cursor: page.cursor };
}
