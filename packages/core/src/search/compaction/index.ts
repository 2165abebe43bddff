import * as Bucket from "../../bucket.ts";
import { committed } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import { plusMinutes } from "../../instant.ts";
import type { Items } from "../../partition.ts";
import * as Person from "../../people/person/index.ts";
import { type Doc, documented } from "../document.ts";
import * as Manifest from "../manifest/index.ts";
import { idsOf, revOf } from "../segment/segment.ts";
import { written } from "../segment/write.ts";
import { load, orUnreadable, read, stored, swept, withWords } from "../store.ts";
import * as Tail from "../tail/index.ts";
import { before, due, latest, many, whole } from "./due.ts";

/**
 * Minutes until changes that stand in the segments leave the tail, until what no search needs leaves the bucket, and until
 * the segments are taken to be good: whatever a run that came second has left behind is stray by then.
 */
const GRACE = 3;
const STRAY = 60;
const GOOD = 120;

/**
 * Each minute, and whenever much was written: writes what changed into the segments when it is worth it, and clears up
 * behind earlier runs. New objects first, then the manifest on the condition that no other run was first, then, after a
 * while, the old ones go: two runs at once are harmless, and one that breaks off anywhere loses nothing.
 * @param items what the tail held, and what lies behind it
 * @param told whether whoever follows a search was told of all these changes since they were read
 */
export async function compact(ctx: Ctx, items: Items, told: boolean): Promise<void> {
  const all = Tail.among(items);
  const manifest = Manifest.among(items);
  if (!manifest || manifest.broken) return rebuilt(ctx, manifest, all);
  const folded = await foldedIn(manifest);
  const changes = await cleared(ctx, all, folded, told && many(all));
  const open = changes.filter(({ changeID }) => !folded.has(changeID));
  if (!due(open, ctx.now)) return tidied(ctx, manifest);
  const segments = await withChanges(manifest, open);
  if (!segments) return Manifest.reported(manifest.version);
  await replaced(ctx, manifest, segments, changes);
}

/**
 * The changes that stay in the tail. Those of a while ago leave it once they stand in the segments; where it is crowded,
 * the new ones too, but not that somebody is gone: whoever still knows them must have heard of it.
 */
async function cleared(
  { now }: Ctx,
  all: Tail.Change[],
  folded: ReadonlySet<string>,
  crowded: boolean,
): Promise<Tail.Change[]> {
  const leaves = (change: Tail.Change) =>
    folded.has(change.changeID) && (before(change, now, GRACE) || (crowded && change.doc));
  await Tail.forget(all.filter(leaves));
  return all.filter((change) => !leaves(change));
}

/**
 * Puts segments in which changes stand in the place of the manifest's. A run that comes second has worked for nothing, which
 * is no harm. Those of the last but one stay for now: somebody may be reading them at this moment.
 */
async function replaced(
  ctx: Ctx,
  last: Manifest.Manifest | undefined,
  segments: Manifest.Stored[],
  changes: readonly Tail.Change[],
): Promise<void> {
  const list = Bucket.keys.search(`${segments[0]?.segmentID}.folded`);
  await Bucket.create(list, JSON.stringify(changes.map(({ changeID }) => changeID)), "application/json");
  const next = { at: ctx.now, segments, previous: last?.broken ? [] : (last?.segments ?? []), folded: list };
  if (await committed(ctx, [Manifest.replaced(last, next)]))
    await swept([...segments, ...next.previous, ...(last?.previous ?? [])], plusMinutes(ctx.now, -STRAY));
}

/** The changes that stand in the manifest's segments, though they may still be in the tail. Who is told twice has them once. */
const foldedIn = async ({ folded }: Manifest.Manifest): Promise<Set<string>> =>
  new Set(folded && (await orUnreadable(() => read(folded, (bytes) => JSON.parse(Buffer.from(bytes).toString())))));

/**
 * After a while what the segments came in place of goes too, for somebody erased may be in it. That it went is noted when
 * nothing was left to go: a run that breaks off is made up for.
 */
async function tidied({ now }: Ctx, { version, segments, previous, at }: Manifest.Manifest): Promise<void> {
  if (!previous || at > plusMinutes(now, -GOOD)) return;
  if ((await swept(segments, plusMinutes(now, -STRAY))) === 0) await Manifest.settled(version);
}

/** The segments with what changed written in; undefined when they cannot be read. */
const withChanges = (
  { segments }: Manifest.Manifest,
  changes: readonly Tail.Change[],
): Promise<Manifest.Stored[] | undefined> =>
  orUnreadable(async () => {
    const base = segments.at(-1);
    const delta = segments.length > 1 ? segments[0] : undefined;
    const last = latest(changes);
    if (base && !whole(base.count, delta?.count ?? 0, last)) return [await changed(delta, last, []), base];
    return [await changed(base, last, delta ? await inDelta(delta, last) : [])];
  });

/** One segment with changes, and with others who are to stand in it. What it already knows as well or better stays. */
async function changed(
  stand: Manifest.Stored | undefined,
  changes: readonly Tail.Change[],
  others: readonly Doc[],
): Promise<Manifest.Stored> {
  const segment = stand && (await withWords(stand.segmentID, await load(stand.segmentID)));
  const newer = changes.filter(({ personID, rev }) => !segment || rev > revOf(segment, personID));
  const docs = newer.flatMap(({ doc }) => doc ?? []);
  const gone = newer.flatMap(({ personID, doc }) => (doc ? [] : personID));
  return stored(written(segment, [...docs, ...others], gone));
}

/** The documents of a delta that is to become part of the base: its people as they are, less those changed again. */
async function inDelta({ segmentID }: Manifest.Stored, changes: readonly Tail.Change[]): Promise<Doc[]> {
  const segment = await load(segmentID);
  const again = new Set(changes.map(({ personID }) => personID));
  const ids = idsOf(segment).filter((id) => !again.has(id));
  return (await Person.current(ids)).map((person) => documented(person));
}

/** The whole base read from its people: where there is no index yet, or it broke. */
async function rebuilt(
  ctx: Ctx,
  broken: Manifest.Manifest | undefined,
  changes: readonly Tail.Change[],
): Promise<void> {
  const docs: Doc[] = [];
  for await (const person of Person.everybody()) docs.push(documented(person));
  const known = new Map(docs.map((doc) => [doc.personID, doc.rev]));
  const open = changes.filter(({ personID, rev }) => rev <= (known.get(personID) ?? 0));
  await replaced(ctx, broken, [await stored(written(undefined, docs))], open);
}
