export type * from "./model.ts";

import { need } from "../../access/policy/model.ts";
import { commit, refuse as refuseDB, type Write, put as write } from "../../commit.ts";
import { author, type Ctx } from "../../context.ts";
import * as Application from "../../hiring/application/index.ts";
import { newID } from "../../id.ts";
import * as Activity from "../activity/index.ts";
import * as Contact from "../contact/index.ts";
import { contactsOf } from "../contact/model.ts";
import * as Double from "../double/index.ts";
import * as Person from "../person/index.ts";
import { JournalEntity, MergeEntity } from "./entity.ts";
import { fold, unfold } from "./fold.ts";
import { holding, kindOf } from "./holding.ts";
import * as Model from "./model.ts";
import { at, type Fold, isAt, moved, type Place, placeAs, type Raw } from "./place.ts";

interface Stored extends Model.Info {
  readonly before: Model.Before;
}

/** Things moved in one transaction: each takes two of its hundred items, a fold four. */
const CHUNK = 22;
const ROOM = 90;

/** The merges a profile was made by, the newest first; only for who may see the whole base. */
export async function list(ctx: Ctx, personID: string): Promise<Model.Info[]> {
  need(ctx, "person", "list", { vacancies: [] });
  return (await stored(personID)).map(({ before: _, ...merge }) => merge);
}

async function stored(personID: string): Promise<Stored[]> {
  const { data } = await MergeEntity.query.byPerson({ personID }).go({ order: "desc", pages: "all", consistent: true });
  return data;
}

/**
 * Makes two profiles one: people and their names first, then, chunk by chunk, all that was the other's. What is broken
 * off is gone on with by `resume`. @throws db.stale with the fresh people, merge.same, merge.both
 */
export async function merge(ctx: Ctx, input: Model.Merge): Promise<Model.Info> {
  need(ctx, "person", "list", { vacancies: [] });
  const [kept, gone] = await Promise.all([Person.find(input.keptID), Person.find(input.goneID)]);
  // Who was merged already answers to another id.
  if (kept.personID === gone.personID) throw Model.refuse("same");
  if (kept.version !== input.keptVersion || gone.version !== input.goneVersion)
    throw refuseDB("stale", { fresh: [kept, gone] });
  await unlike(kept, gone);
  const theirs = input.theirs ?? Model.preferred(kept, gone);
  const [keptID, goneID] = [kept.personID, gone.personID];
  const begun: Stored = {
    mergeID: newID("merge"),
    personID: keptID,
    keptID,
    goneID,
    status: "merging",
    steps: 0,
    theirs,
    name: gone.name,
    before: { kept, gone },
    at: ctx.now,
    by: author(ctx),
    version: 1,
  };
  const next = Model.united(kept, gone, theirs, ctx.now);
  const writes = [
    write(MergeEntity.create({ ...begun, unended: "yes" })),
    ...Person.renewed(kept, next, (fresh) => fresh),
    ...Person.left(gone, keptID),
    ...(await Double.settled(ctx, keptID, goneID, "merged")),
    told(ctx, keptID, "merged", gone.name),
  ];
  const { before: _, ...answer } = begun;
  await commit(ctx, writes, { ...answer, status: "merged" as const });
  return finish({ ...ctx, act: undefined }, begun);
}

const told = (ctx: Ctx, personID: string, what: "merged" | "parted", name: string): Write =>
  Activity.written(ctx, { personID, channel: "system", event: { code: `person.${what}`, data: { name } } });

/** Of some things a person has one: then two persons cannot be made one before it is settled whose it is. */
const ONE_ONLY = ["employee"];
async function unlike(kept: Person.Info, gone: Person.Info): Promise<void> {
  const [mine, theirs] = await Promise.all([holding(kept), holding(gone)]);
  const kinds = new Set(mine.map(kindOf));
  const both = theirs.map(kindOf).find((kind) => ONE_ONLY.includes(kind) && kinds.has(kind));
  if (both) throw Model.refuse("both", { kind: both });
}

/** Moves what is still the other's, and ends the merge. Harmless when repeated. */
async function finish(ctx: Ctx, begun: Stored): Promise<Model.Info> {
  let merge = begun;
  const { keptID } = merge;
  for (let left = await plan(merge); left.length > 0; left = left.slice(CHUNK))
    merge = await chunk(ctx, merge, left.slice(0, CHUNK));
  const kept = await Person.find(keptID);
  merge = await turned(ctx, merge, "merged", await Application.renewed(kept, ROOM));
  return shown(merge);
}

/** One thing to move; with `mine` where the kept person has the same one. */
interface Step {
  readonly item: Raw;
  readonly mine?: Raw | undefined;
}

async function plan({ keptID, goneID, before }: Stored): Promise<Step[]> {
  const steps = await Promise.all(
    (await holding(before.gone)).map(async (item): Promise<Step[]> => {
      const next = placeAs(item, goneID, keptID);
      const mine = isAt(item, next) ? undefined : await at(next);
      // Both were looked at by one colleague on one day: each keeps its own line.
      return mine && kindOf(item) !== "application" ? [] : [{ item, mine }];
    }),
  );
  return steps.flat();
}

async function chunk(ctx: Ctx, merge: Stored, steps: readonly Step[]): Promise<Stored> {
  const { keptID, goneID, mergeID } = merge;
  const folds = steps.flatMap(({ item, mine }): Fold[] => (mine ? [{ kept: mine, gone: item }] : []));
  const moves = steps.filter(({ mine }) => !mine).map(({ item }) => item);
  const next = { ...merge, steps: merge.steps + 1, version: merge.version + 1 };
  const places = moves.map(({ pk, sk }): Place => ({ pk, sk }));
  const writes = [
    replaced(merge, next),
    write(JournalEntity.create({ mergeID, step: next.steps, places, folds })),
    ...moves.flatMap((item) => moved(item, goneID, keptID)),
    ...(await Promise.all(folds.map(fold))).flat(),
  ];
  await commit(ctx, writes, null);
  return next;
}

const shown = ({ before: _, ...merge }: Stored): Model.Info => merge;

const replaced = (before: Stored, next: Stored): Write => {
  const unended = next.status === "merging" || next.status === "parting";
  return write(
    MergeEntity.put({ ...next, ...(unended && { unended: "yes" as const }) }).where(({ version }, { eq }) =>
      eq(version, before.version),
    ),
    () => refuseDB("busy"),
  );
};

async function turned(ctx: Ctx, before: Stored, status: Model.Info["status"], more: readonly Write[] = []) {
  const next = { ...before, status, version: before.version + 1 };
  return commit(ctx, [replaced(before, next), ...more], next);
}

/**
 * Takes a merge back: both people are as they were, and everything is whose it was; what came since stays with the
 * profile it came to. Only the last merge of a profile. @throws merge.missing, merge.not_merged, merge.not_last
 */
export async function undo(ctx: Ctx, personID: string, mergeID: string): Promise<Model.Info> {
  need(ctx, "person", "list", { vacancies: [] });
  const merges = await stored(personID);
  const merge = merges.find((one) => one.mergeID === mergeID);
  if (!merge) throw Model.refuse("missing");
  if (merge.status !== "merged") throw Model.refuse("not_merged");
  const last = merges.find(({ status }) => status !== "parted");
  if (last !== merge || merge.personID !== merge.keptID) throw Model.refuse("not_last");
  const next = { ...merge, status: "parting" as const, version: merge.version + 1 };
  const answer = shown({ ...next, status: "parted" });
  await commit(ctx, [replaced(merge, next)], answer);
  return part({ ...ctx, act: undefined }, next);
}

/** Moves things back, the last moved first, then the people. Harmless when repeated. */
async function part(ctx: Ctx, begun: Stored): Promise<Model.Info> {
  let merge = begun;
  while (merge.steps > 0) merge = await back(ctx, merge);
  const { keptID, before, theirs } = merge;
  const now = await Person.find(keptID);
  const kept = Model.parted(now, before, Model.united(before.kept, before.gone, theirs, before.kept.updatedAt));
  const gone = await free({ ...before.gone, version: before.gone.version + 2 });
  const writes = [
    ...Person.renewed(now, kept, (fresh) => fresh),
    ...Person.returned(gone),
    ...(await Double.settled(ctx, keptID, gone.personID, "open")),
    told(ctx, keptID, "parted", gone.name),
  ];
  merge = await turned(ctx, merge, "parted", writes);
  for (const person of [kept, gone]) {
    const cards = await Application.renewed(person, ROOM);
    if (cards.length > 0) await commit(ctx, cards, null);
  }
  return shown(merge);
}

/** A person without contacts that somebody else has got meanwhile. */
async function free(person: Person.Info): Promise<Person.Info> {
  const contacts = contactsOf(person);
  const owners = await Contact.owners(contacts);
  const taken = contacts.filter((_, index) => owners[index] && owners[index].personID !== person.personID);
  const without = (kind: string, values: readonly string[]) =>
    values.filter((value) => !taken.some((one) => one.kind === kind && one.value === value));
  return { ...person, mails: without("mail", person.mails), phones: without("phone", person.phones) };
}

async function back(ctx: Ctx, merge: Stored): Promise<Stored> {
  const { keptID, goneID, mergeID, steps } = merge;
  const { data } = await JournalEntity.get({ mergeID, step: steps }).go({ consistent: true });
  const next = { ...merge, steps: steps - 1, version: merge.version + 1 };
  const items = await Promise.all((data?.places ?? []).map((place) => at(placeAs(place, goneID, keptID))));
  const mine = items.flatMap((item) => (item?.personID === keptID ? [item] : []));
  const writes = [
    replaced(merge, next),
    ...mine.flatMap((item) => moved(item, keptID, goneID)),
    ...(await Promise.all((data?.folds ?? []).map(unfold))).flat(),
  ];
  await commit(ctx, writes, null);
  return next;
}

/** Goes on with what was broken off; for the clock. */
export async function resume(ctx: Ctx): Promise<void> {
  const { data } = await MergeEntity.query.unended({ unended: "yes" }).go({ limit: 20 });
  for (const { personID, mergeID } of data) {
    const merge = (await stored(personID)).find((one) => one.mergeID === mergeID);
    if (merge?.status === "merging") await finish(ctx, merge);
    if (merge?.status === "parting") await part(ctx, merge);
  }
}
