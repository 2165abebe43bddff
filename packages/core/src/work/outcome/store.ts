import { CellEntity, OutcomeEntity } from "./entity.ts";
import { type Cell, type Row, seasonOf } from "./model.ts";

/** A department's kept and broken promises of a stretch of time. The caller answers for the right to see them. */
export async function ofDepartment(departmentID: string, from: string, to: string): Promise<Row[]> {
  const query = OutcomeEntity.query.byDepartment({ departmentID }).between({ at: from }, { at: to });
  return standing((await query.go({ pages: "all" })).data);
}

/** The same of a person. */
export async function ofPerson(responsibleID: string, from: string, to: string): Promise<Row[]> {
  const query = OutcomeEntity.query.byPerson({ responsibleID }).between({ at: from }, { at: to });
  return standing((await query.go({ pages: "all" })).data);
}

const standing = (rows: readonly (Row & { change: number })[]): Row[] =>
  rows.flatMap(({ change: _, ...row }) => (row.state === "none" ? [] : [row]));

/** The weeks of a department's people and its queue in the quarters from one Monday to another. */
export async function weeksOfDepartment(departmentID: string, from: string, to: string): Promise<Cell[]> {
  const query = CellEntity.query.byDepartment({ departmentID }).between(...seasons(from, to));
  return (await query.go({ pages: "all" })).data;
}

/** The weeks of a person, in each department they answered in. */
export async function weeksOfPerson(holderID: string, from: string, to: string): Promise<Cell[]> {
  const query = CellEntity.query.byHolder({ holderID }).between(...seasons(from, to));
  return (await query.go({ pages: "all" })).data;
}

/** All keys that begin with these quarters, and those between: `~` sorts after what follows a quarter in a key. */
const seasons = (from: string, to: string) => [{ season: seasonOf(from) }, { season: `${seasonOf(to)}~` }] as const;
