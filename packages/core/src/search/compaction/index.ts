import * as Bucket from "../../bucket.ts";
import { committed } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import { plusMinutes } from "../../instant.ts";
import * as Person from "../../people/person/index.ts";
import { type Doc, documented } from "../document.ts";
import * as Manifest from "../manifest/index.ts";
import { idsOf, revOf } from "../segment/segment.ts";
import { written } from "../segment/write.ts";
import { isOf, load, objects, orUnreadable, stored, withWords } from "../store.ts";
import * as Tail from "../tail/index.ts";
import { due, latest, whole } from "./due.ts";

/** Minutes until changes that stand in the segments leave the tail, and until what is in no manifest leaves the bucket. */
const GRACE = 2;
const STRAY = 60;

/**
 * Each minute: writes what changed into the segments when it is worth it, and clears up behind earlier runs. New objects
 * first, then the manifest on the condition that no other run was first, then, after a while, the old ones go: two runs at
 * once are harmless, and one that breaks off anywhere loses nothing.
 */
export async function compact(ctx: Ctx): Promise<void> {
  const items = await Tail.read();
  const changes = Tail.among(items);
  const found = Manifest.among(items);
  const manifest = found && (await cleared(ctx, found));
  const done = new Set(await foldedIn(manifest));
  const open = changes.filter(({ changeID }) => !done.has(changeID));
  if (!manifest || manifest.broken) return rebuilt(ctx, manifest, changes);
  if (!due(open, ctx.now)) return;
  const segments = await folded(manifest, open);
  if (!segments) return Manifest.reported(manifest.version);
  await replaced(ctx, manifest, segments, changes);
}

/** Puts segments in the place of the manifest's. A run that comes second has worked for nothing, which is no harm. */
async function replaced(
  ctx: Ctx,
  before: Manifest.Manifest | undefined,
  segments: Manifest.Stored[],
  changes: readonly Tail.Change[],
): Promise<void> {
  const list = Bucket.keys.search(`${segments[0]?.segmentID}.folded`);
  const ids = [...new Set([...(await foldedIn(before)), ...changes.map(({ changeID }) => changeID)])];
  await Bucket.create(list, JSON.stringify(ids), "application/json");
  const next = { at: ctx.now, segments, previous: before?.broken ? [] : (before?.segments ?? []), folded: list };
  await committed(ctx, [Manifest.replaced(before, next)]);
}

/** The changes that stand in the manifest's segments and are still in the tail. */
async function foldedIn(manifest: Manifest.Manifest | undefined): Promise<string[]> {
  const bytes = manifest?.folded && (await Bucket.read(manifest.folded));
  return bytes ? JSON.parse(Buffer.from(bytes).toString()) : [];
}

/** The manifest after what it made needless is gone: changes that stand in its segments, and objects of nobody. */
async function cleared(ctx: Ctx, manifest: Manifest.Manifest): Promise<Manifest.Manifest> {
  const { folded: list, version, ...rest } = manifest;
  if (list === undefined || manifest.at > plusMinutes(ctx.now, -GRACE)) return manifest;
  await Tail.forget(await foldedIn(manifest));
  const ours = [...manifest.segments, ...manifest.previous];
  const stray = (await objects()).filter(
    ({ key, storedAt }) => !ours.some((one) => isOf(key, one)) && storedAt < plusMinutes(ctx.now, -STRAY),
  );
  await Bucket.remove(...stray.map(({ key }) => key));
  const after = await committed(ctx, [Manifest.replaced(manifest, rest)]);
  return after ? { ...rest, version: version + 1 } : manifest;
}

/** The segments with what changed written in; undefined when they cannot be read. */
const folded = (
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
  return (await Person.many(ids)).map((person) => documented(person));
}

/** The whole base read from its people: where there is no index yet, or it broke. */
async function rebuilt(
  ctx: Ctx,
  before: Manifest.Manifest | undefined,
  changes: readonly Tail.Change[],
): Promise<void> {
  const docs: Doc[] = [];
  for await (const person of Person.everybody()) docs.push(documented(person));
  const known = new Map(docs.map((doc) => [doc.personID, doc.rev]));
  const open = changes.filter(({ personID, rev }) => rev <= (known.get(personID) ?? 0));
  await replaced(ctx, before, [await stored(written(undefined, docs))], open);
}
