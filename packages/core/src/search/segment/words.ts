import type { Doc } from "../document.ts";
import { nameKey } from "../facet.ts";
import { termsOf } from "../terms.ts";
import { type Dictionary, DictionaryWriter, type Entry, entries, postingsOf } from "./dictionary.ts";
import { packed } from "./pack.ts";
import type { Segment } from "./segment.ts";
import { incoming, type Sources } from "./source.ts";

/** Where the documents of the old segment, and those that come, stand in the new one; −1 is nowhere. */
interface Moved {
  readonly old: Int32Array;
  readonly come: Int32Array;
}

/** The words of a new segment: those of the old one where its people stand now, and those of who comes. */
export function worded(sources: Sources, old: Segment | undefined, come: readonly Doc[]): Uint8Array<ArrayBuffer> {
  if (old && !old.words) throw new Error("a segment is changed with its words at hand");
  const moved = { old: new Int32Array(old?.count ?? 0).fill(-1), come: new Int32Array(come.length).fill(-1) };
  const name = new Float64Array(sources.length);
  sources.forEach((source, at) => {
    if (source < 0) moved.come[incoming(source)] = at;
    else moved.old[source] = at;
    name[at] = source < 0 ? nameKey(come[incoming(source)]?.name ?? "") : (old?.words?.name[source] ?? 0);
  });
  const { bytes, blocks, starts, postings } = merged(old?.words?.dictionary, moved, fresh(come, moved));
  return packed({}, { name, words: bytes, blocks, starts, postings });
}

/** The words of documents that come, each with their places. */
function fresh(come: readonly Doc[], moved: Moved): Map<string, number[]> {
  const words = new Map<string, number[]>();
  come.forEach((doc, index) => {
    for (const term of termsOf(doc)) {
      const places = words.get(term);
      if (places) places.push(moved.come[index] ?? 0);
      else words.set(term, [moved.come[index] ?? 0]);
    }
  });
  return words;
}

/** Old words and new ones in one order. */
function merged(old: Dictionary | undefined, moved: Moved, words: Map<string, number[]>): Dictionary {
  const writer = new DictionaryWriter();
  const order = [...words.keys()].sort();
  let next = 0;
  /** Adds the new words that stand before one; all that are left without one. */
  const fill = (until?: string) => {
    for (let one = order[next]; one !== undefined && (until === undefined || one < until); one = order[++next])
      writer.add(one, words.get(one) ?? []);
  };
  for (const entry of old ? entries(old) : []) {
    const term = entry.word.toString();
    fill(term);
    const more = order[next] === term ? words.get(term) : undefined;
    if (more) next += 1;
    writer.add(term, together(standing(old as Dictionary, entry, moved), more));
  }
  fill();
  return writer.done();
}

/** The documents of an old word, where they stand now. */
function standing(old: Dictionary, entry: Entry, moved: Moved): number[] {
  const places: number[] = [];
  for (const place of postingsOf(old, entry)) {
    const at = moved.old[place] ?? -1;
    if (at >= 0) places.push(at);
  }
  return places;
}

const together = (places: number[], more: readonly number[] | undefined) =>
  more ? [...places, ...more].sort((one, other) => one - other) : places;
