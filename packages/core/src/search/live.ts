import * as House from "../live/house/index.ts";
import * as Person from "../people/person/index.ts";
import { type Answer, type Page, searched } from "./base.ts";
import { bruteForce } from "./brute-force.ts";
import type { Doc } from "./document.ts";
import * as Manifest from "./manifest/index.ts";
import type { Plan } from "./plan.ts";
import type { Part } from "./port.ts";
import { segmentPart } from "./segment/search.ts";
import { idsOf, noOver, type Over, overlaid, revOf, type Segment } from "./segment/segment.ts";
import { load, orUnreadable, withWords } from "./store.ts";
import * as Tail from "./tail/index.ts";

/*
 * The base as this process knows it. A search asks the table only what it has not seen: the changes told since it last
 * asked, and whether there are new segments. What is no longer among the changes stands in the segments.
 */
interface Loaded extends Manifest.Stored {
  readonly segment: Segment;
  /** Those a newer segment or the tail knows better. */
  readonly over: Over;
}
export interface Known {
  version: number;
  segments: readonly Loaded[];
  /** The last good segments, should these turn out unreadable; undefined when these are they. */
  spare: readonly Manifest.Stored[] | undefined;
  /** The last change of each person that is newer than what the segments say. */
  changes: Map<string, Tail.Change>;
  /** How often the house had changed. */
  revision: number;
  /** When the changes were last asked for. */
  asked: number;
}

const nothing = (): Known => ({
  version: -1,
  segments: [],
  spare: [],
  changes: new Map(),
  revision: 0,
  asked: 0,
});
let here = nothing();

/** As a process that has just started. */
export const forgotten = (): void => {
  here = nothing();
};

/**
 * What is known, brought up to date: everything written before is in it. After a sleep all changes are asked for anew: who
 * was erased meanwhile may stand in no segment any more, nor that they are gone in the tail.
 */
export async function refreshed(): Promise<Known> {
  const now = Date.now();
  if (here.asked > 0 && now - here.asked > Tail.ASLEEP) here = { ...nothing(), segments: here.segments };
  const known = here;
  const items = await Tail.read(Math.max(0, known.asked - Tail.LATEST));
  const manifest = Manifest.among(items);
  if (manifest) await follow(known, manifest);
  // What took so long may be of before a sleep.
  if (known !== here || Date.now() - now > Tail.ASLEEP) return refreshed();
  learn(known, Tail.among(items));
  known.revision = Math.max(known.revision, House.among(items));
  known.asked = Math.max(known.asked, now);
  return known;
}

/** The manifest's segments in place of those known, if they are newer; where they cannot be read, the last good ones. */
async function follow(known: Known, { version, segments, previous = [] }: Manifest.Manifest): Promise<void> {
  if (version <= known.version) return;
  const all = await readable(known, segments);
  const loaded = all ?? (await readable(known, previous)) ?? [];
  if (!all) await Manifest.reported(version);
  if (version > known.version) use(known, version, loaded, all && previous);
}

/** From here on it is these that are searched. */
function use(known: Known, version: number, loaded: readonly Omit<Loaded, "over">[], spare: Known["spare"]): void {
  const segments = loaded.map((one) => ({ ...one, over: noOver(one.segment) }));
  for (const [at, { segment }] of segments.entries())
    for (const older of segments.slice(at + 1)) overlaid(older.segment, idsOf(segment), older.over);
  const changes = [...known.changes.values()];
  Object.assign(known, { version, segments, spare, changes: new Map() } satisfies Partial<Known>);
  learn(known, changes);
}

/** Segments as they are stored; undefined when one cannot be read. */
async function readable(
  known: Known,
  segments: readonly Manifest.Stored[],
): Promise<Omit<Loaded, "over">[] | undefined> {
  const one = async (stored: Manifest.Stored) => {
    const same = known.segments.find(({ segmentID }) => segmentID === stored.segmentID);
    return { ...stored, segment: same?.segment ?? (await load(stored.segmentID)) };
  };
  return orUnreadable(() => Promise.all(segments.map(one)));
}

/** A person's version now: of the parts that know them the newer has the greater. 0 for nobody. */
export const versionOf = ({ segments, changes }: Known, personID: string) =>
  Math.max(changes.get(personID)?.rev ?? 0, ...segments.map(({ segment }) => revOf(segment, personID)));

function learn(known: Known, changes: readonly Tail.Change[]): void {
  for (const change of changes) {
    const { personID, rev } = change;
    if (rev <= versionOf(known, personID)) continue;
    known.changes.set(personID, change);
    for (const { segment, over } of known.segments) overlaid(segment, [personID], over);
  }
}

/** Fetches the words of the segments searched. Where they cannot be read, the last good segments are searched instead. */
async function worded(known: Known): Promise<void> {
  for (;;) {
    const { segments, version, spare } = known;
    const missing = segments.filter(({ segment }) => !segment.words);
    if (missing.length === 0) return;
    const all = await orUnreadable(() =>
      Promise.all(missing.map(({ segmentID, segment }) => withWords(segmentID, segment))),
    );
    if (all || known.version !== version) continue;
    await Manifest.reported(version);
    use(known, version, (spare && (await readable(known, spare))) ?? [], undefined);
  }
}

export interface Live extends Answer {
  /** Not everything can be searched at this moment: the index is being made anew. */
  readonly incomplete: boolean;
}

const wordy = ({ words, order }: Plan) => words.length > 0 || order.by === "name" || order.by === "changed";

export interface Current {
  readonly segments: readonly Loaded[];
  /** What changed since the segments were made: the documents, and as a part of the base. */
  readonly docs: readonly Doc[];
  readonly tail: Part;
  readonly incomplete: boolean;
}

/** The base as a plan needs it. */
export async function current(plan: Plan, known: Known): Promise<Current> {
  if (wordy(plan)) await worded(known);
  const { segments, changes, spare, version } = known;
  const docs = [...changes.values()].flatMap(({ doc }) => doc ?? []);
  const incomplete = spare === undefined || (version < 0 && (await unseen(known)));
  return { segments, docs, tail: bruteForce(docs), incomplete };
}

/** Whether there are people of before the search's first segment, which is made within a minute. */
async function unseen({ changes }: Known): Promise<boolean> {
  const first = await Person.oldest();
  return first.some((personID) => !changes.has(personID));
}

/** A page of those found. */
export async function search(plan: Plan, page: Page, known: Known): Promise<Live> {
  const { segments, tail, incomplete } = await current(plan, known);
  const parts = segments.map(({ segment, over }) => segmentPart(segment, over));
  return { ...searched([...parts, tail], plan, page), incomplete };
}
