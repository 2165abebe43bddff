import { once } from "../once.ts";
import { type Bits, has, noBits, type Places, put, roomFor } from "./bits.ts";
import { type ID, idOf, textOf } from "./id.ts";
import { type Column, type Pack, unpacked } from "./pack.ts";

/** The numbers that columns hold in place of texts. Of a column 0 stands for none, a text for its place and one. */
export interface Texts {
  readonly cities: readonly string[];
  readonly sources: readonly string[];
  readonly schooling: readonly string[];
  /** Currency, period and minor units, with a space between: many ask the same. */
  readonly pay: readonly string[];
  readonly competencies: readonly string[];
  /** Those of the competencies that most people have. */
  readonly common: readonly string[];
  readonly languages: readonly string[];
  readonly tags: readonly string[];
}
export type TextName = "cities" | "sources" | "schooling";
export type ListName = "competencies" | "languages" | "tags";

/** What each document has some of, one document's after the other's. */
export interface List {
  /** How many each has. */
  readonly counts: Column;
  /** Where those of each sixteenth document begin: nobody who opens a segment has to add up all counts. */
  readonly begins: Column;
  /** A text's place, and in the three lowest bits the level of it. */
  readonly value: Column;
}
/** A value of a list, and the least level of it. */
export type Wanted = readonly [text: string, least: number];
export const LEVELS = 3;
export const LEVEL = (1 << LEVELS) - 1;
/** Documents between two of which it is written where their values begin, as a power of two. */
export const STEP = 4;

export interface Meta {
  readonly count: number;
  readonly texts: Texts;
}

/** Documents in columns, newest first. */
export interface Segment extends Meta {
  column(name: string): Column;
  readonly ids: readonly Column[];
  /** What was made of the columns when it was first asked for, by its name. */
  readonly made: Map<string | number, unknown>;
  /** Who is meant by what was asked of lists. */
  readonly asked: Map<string, Bits>;
  /** Loaded apart, when somebody asks for words or for an order that few ask for. */
  words?: Words | undefined;
}

/** Words in their order, one after the other, and the documents of each: every place as its distance from the one before. */
export interface Words extends Pack<object> {
  readonly letters: Column;
  /** Where each word begins, and where its postings do. */
  readonly at: Uint32Array;
  readonly postings: Column;
  readonly starts: Uint32Array;
}

/** Reads a segment in place. @throws when the bytes are not one */
export function opened(bytes: Uint8Array): Segment {
  const { meta, column } = unpacked<Meta>(bytes);
  return { ...meta, column, ids: ["id0", "id1", "id2", "id3"].map(column), made: new Map(), asked: new Map() };
}

export function openedWords(bytes: Uint8Array): Words {
  const pack = unpacked<object>(bytes);
  return {
    ...pack,
    letters: pack.column("letters"),
    at: summed(pack.column("lengths")),
    postings: pack.column("postings"),
    starts: summed(pack.column("rooms")),
  };
}

/** Makes something of a segment once. */
export const made = <Made>(segment: Segment, name: string | number, make: () => Made): Made =>
  once(segment.made as Map<string | number, Made>, name, make);

export const every = (segment: Segment): Places =>
  made(segment, "every", () => new Uint32Array(segment.count).map((_, place) => place));

export const listOf = (segment: Segment, name: ListName): List =>
  made(segment, name, () => ({
    counts: segment.column(`${name}.counts`),
    begins: segment.column(`${name}.begins`),
    value: segment.column(name),
  }));

/** Where a document's own begin. */
export function beginOf({ counts, begins }: List, place: number): number {
  let at = begins[place >> STEP] as number;
  for (let before = (place >> STEP) << STEP; before < place; before++) at += counts[before] as number;
  return at;
}

/** A document's own. */
export function ownOf(list: List, place: number): Column {
  const begin = beginOf(list, place);
  return list.value.subarray(begin, begin + (list.counts[place] as number));
}

/** Where each begins, one after the other; and where the last ends. */
function summed(counts: Column): Uint32Array {
  const at = new Uint32Array(counts.length + 1);
  for (let index = 0; index < counts.length; index++) at[index + 1] = (at[index] as number) + (counts[index] as number);
  return at;
}

export const idAt = ({ ids }: Segment, at: number) => textOf(ids.map((column) => column[at] as number));

/** Above zero when the one at a place is newer than an id, 0 when it is theirs. */
function compared({ ids }: Segment, at: number, id: ID): number {
  let order = 0;
  for (let part = 0; order === 0 && part < id.length; part++)
    order = ((ids[part] as Column)[at] as number) - (id[part] as number);
  return order;
}

/** The first of so many numbers for which something holds; it holds for all after. */
export function firstOf(count: number, holds: (number: number) => boolean): number {
  let low = 0;
  for (let high = count; low < high; ) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The place before which all are newer than an id. */
export const placeFrom = (segment: Segment, id: ID): number =>
  firstOf(segment.count, (place) => compared(segment, place, id) <= 0);

/** Where a person's document stands; undefined when it is not in the segment. */
export function placeOf(segment: Segment, personID: string): number | undefined {
  const id = idOf(personID);
  const place = placeFrom(segment, id);
  return place < segment.count && compared(segment, place, id) === 0 ? place : undefined;
}

/**
 * Those whose bit is set in all. Three are looked at in one pass, for most questions have no more; each other takes its own.
 * The pass only notes where somebody is, without a branch: a processor would guess it wrong.
 */
export function listed({ count }: Segment, all: readonly [Bits, ...Bits[]]): Places {
  const [first, second = first, third = first, ...others] = all;
  let met = first;
  for (const other of others) met = met.map((word, at) => word & (other[at] as number));
  const room = roomFor(count + met.length);
  let end = count;
  for (let at = 0; at < met.length; at++) {
    room[end] = at;
    end += ((met[at] as number) & (second[at] as number) & (third[at] as number)) === 0 ? 0 : 1;
  }
  let size = 0;
  for (let next = count; next < end; next++) {
    const at = room[next] as number;
    for (let word = (met[at] as number) & (second[at] as number) & (third[at] as number); word !== 0; word &= word - 1)
      room[size++] = (at << 5) + 31 - Math.clz32(word & -word);
  }
  return room.slice(0, size);
}

/** The version a segment has of a person; 0 when it has none. */
export const revOf = (segment: Segment, personID: string): number =>
  segment.column("rev")[placeOf(segment, personID) ?? -1] ?? 0;

export const idsOf = (segment: Segment): string[] =>
  Array.from({ length: segment.count }, (_, place) => idAt(segment, place));

/** Those who are as if they were not in a segment: known better elsewhere, or gone. */
export interface Over {
  readonly bits: Bits;
  readonly places: number[];
}
export function overlaid(segment: Segment, personIDs: Iterable<string>, over: Over): Over {
  for (const personID of personIDs) {
    const place = placeOf(segment, personID);
    if (place === undefined || has(over.bits, place)) continue;
    put(over.bits, place);
    over.places.push(place);
  }
  return over;
}
export const noOver = ({ count }: Segment): Over => ({ bits: noBits(count), places: [] });

/** Those of some people who are in a segment. */
export const bitsOf = (segment: Segment, personIDs: Iterable<string>): Bits =>
  overlaid(segment, personIDs, noOver(segment)).bits;
