export type * from "./model.ts";

import { need } from "../../access/policy/model.ts";
import { commit, put, refuse as refuseDB, remove } from "../../commit.ts";
import { author, type Ctx } from "../../context.ts";
import { newID } from "../../id.ts";
import * as House from "../../live/house/index.ts";
import { type Known, known } from "../index.ts";
import { ChangeEntity } from "./entity.ts";
import { type Add, type Change, changed, type Edit, MOST, refuse } from "./model.ts";

/** All that the firm changed in the list, in the order of ids. */
export async function list(): Promise<Change[]> {
  const { data } = await ChangeEntity.query.all({}).go({ pages: "all" });
  return data;
}

/** The list as this firm has it: the one place everybody asks who has to do with competencies. */
export const ours = async (): Promise<Known> => known(await list());

/** One entry as an editor needs it: as the firm has it, and what of it is the firm's doing. @throws competency.missing */
export async function get(competencyID: string) {
  const changes = await list();
  const entry = known(changes).find(competencyID);
  if (!entry) throw refuse("missing", { competencyID });
  const change = changes.find((one) => one.competencyID === competencyID);
  return {
    ...entry,
    hidden: change?.hidden ?? false,
    version: change?.version ?? 0,
    own: listed(competencyID) === undefined,
  };
}

/** Whoever keeps the list at hand reads it anew. */
const told = House.raised();

/** An entry of the firm's own. @throws competency.name_taken with the entry that has the name, competency.too_many */
export async function add(ctx: Ctx, input: Add): Promise<Change> {
  need(ctx, "competency", "edit", undefined);
  const changes = await list();
  if (changes.length >= MOST) throw refuse("too_many");
  const change = changed(newID("competency"), undefined, input, { updatedAt: ctx.now, updatedBy: author(ctx) });
  free(known([...changes, change]), change);
  return commit(ctx, [put(ChangeEntity.create(change)), told], change);
}

/** Renames an entry, gives or takes names, hides it or shows it again. @throws competency.missing, competency.name_taken, db.stale */
export async function edit(ctx: Ctx, competencyID: string, input: Edit): Promise<Change> {
  need(ctx, "competency", "edit", undefined);
  const changes = await list();
  const before = changes.find((one) => one.competencyID === competencyID);
  const entry = listed(competencyID);
  if (!before && !entry) throw refuse("missing", { competencyID });
  if ((before?.version ?? 0) !== input.version) throw refuseDB("stale");
  const change = changed(competencyID, entry, input, { updatedAt: ctx.now, updatedBy: author(ctx) });
  free(known([...changes.filter((one) => one !== before), change]), change);
  const write = before
    ? ChangeEntity.put(change).where(({ version }, { eq }) => eq(version, input.version))
    : ChangeEntity.create(change);
  return commit(ctx, [put(write), told], change);
}

/** Takes an entry back to what the list says. @throws competency.own for one that is not of the list */
export async function restore(ctx: Ctx, competencyID: string): Promise<{ competencyID: string }> {
  need(ctx, "competency", "edit", undefined);
  if (!listed(competencyID)) throw refuse("own", { competencyID });
  return commit(ctx, [remove(ChangeEntity.delete({ competencyID })), told], { competencyID });
}

/** What the list itself says of an entry; undefined for one of the firm's own. */
const listed = (competencyID: string) => known([]).find(competencyID);

/** A name the firm gives is nobody else's, or the reader could not tell whose it is. */
function free(all: Known, { competencyID, labels, added, hidden }: Change): void {
  if (hidden) return;
  const entry = listed(competencyID);
  const old = entry ? [...Object.values(entry.labels), ...entry.synonyms] : [];
  for (const name of [...Object.values(labels), ...added].filter((one) => !old.includes(one))) {
    const owner = all.holders(name).find((one) => one !== competencyID);
    if (owner) throw refuse("name_taken", { name, competencyID: owner, label: all.find(owner)?.labels });
  }
}
