import { type Bits, noBits, type Places, put } from "./bits.ts";
import { type ID, idOf, textOf } from "./id.ts";
import { type Column, type Pack, unpacked } from "./pack.ts";

/** The numbers that columns hold in place of texts. Of a column 0 stands for none, a text for its place and one. */
export interface Texts {
  readonly city: readonly string[];
  readonly source: readonly string[];
  readonly schooling: readonly string[];
  /** Currency, period and minor units, with a space between: many ask the same. */
  readonly pay: readonly string[];
  readonly competencies: readonly string[];
  readonly languages: readonly string[];
  readonly tags: readonly string[];
}
export type ListName = "competencies" | "languages" | "tags";

/** What each document has some of: those of document n stand from `at[n]` until `at[n + 1]`. */
export interface List {
  readonly at: Uint32Array;
  /** A text's place, and in the three lowest bits the level of it. */
  readonly value: Column;
}
export const LEVELS = 3;
export const LEVEL = (1 << LEVELS) - 1;

export interface Meta {
  readonly count: number;
  readonly texts: Texts;
}

/** Documents in columns, newest first. */
export interface Segment extends Meta {
  column(name: string): Column;
  readonly ids: readonly Column[];
  /** What was made of the columns when it was first asked for, by its name. */
  readonly made: Map<string, unknown>;
  /** Loaded apart, when somebody asks for words or for an order that few ask for. */
  words?: Words | undefined;
}

/** Words in their order, one after the other, and the documents of each: every place as its distance from the one before. */
export interface Words extends Pack<object> {
  readonly letters: Buffer;
  /** Where each word begins, and where its postings do. */
  readonly at: Uint32Array;
  readonly postings: Column;
  readonly starts: Uint32Array;
}

/** Reads a segment in place. @throws when the bytes are not one */
export function opened(bytes: Uint8Array): Segment {
  const { meta, column } = unpacked<Meta>(bytes);
  return { ...meta, column, ids: ["id0", "id1", "id2", "id3"].map(column), made: new Map() };
}

export function openedWords(bytes: Uint8Array): Words {
  const pack = unpacked<object>(bytes);
  const { buffer, byteOffset, byteLength } = pack.column("letters");
  return {
    ...pack,
    letters: Buffer.from(buffer, byteOffset, byteLength),
    at: summed(pack.column("lengths")),
    postings: pack.column("postings"),
    starts: summed(pack.column("rooms")),
  };
}

/** Makes something of a segment once. */
export function once<Made>({ made }: Segment, name: string, make: () => Made): Made {
  if (!made.has(name)) made.set(name, make());
  return made.get(name) as Made;
}

export const every = (segment: Segment): Places =>
  once(segment, "every", () => Uint32Array.from({ length: segment.count }, (_, place) => place));

export const listOf = (segment: Segment, name: ListName): List =>
  once(segment, name, () => ({ at: summed(segment.column(`${name}.count`)), value: segment.column(name) }));

/** Where each begins, one after the other; and where the last ends. */
function summed(counts: Column): Uint32Array {
  const at = new Uint32Array(counts.length + 1);
  for (let index = 0; index < counts.length; index++) at[index + 1] = (at[index] as number) + (counts[index] as number);
  return at;
}

export const idAt = ({ ids }: Segment, at: number) => textOf(ids.map((column) => column[at] ?? 0));

/** Above zero when the one at a place is newer than an id, 0 when it is theirs. */
function compared({ ids }: Segment, at: number, id: ID): number {
  let order = 0;
  for (let part = 0; order === 0 && part < id.length; part++) order = (ids[part]?.[at] ?? 0) - (id[part] ?? 0);
  return order;
}

/** The place before which all are newer than an id. */
export function placeFrom(segment: Segment, id: ID): number {
  let low = 0;
  for (let high = segment.count; low < high; ) {
    const middle = (low + high) >> 1;
    if (compared(segment, middle, id) > 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a person's document stands; undefined when it is not in the segment. */
export function placeOf(segment: Segment, personID: string): number | undefined {
  const id = idOf(personID);
  const place = placeFrom(segment, id);
  return place < segment.count && compared(segment, place, id) === 0 ? place : undefined;
}

/** Those of some people who are in a segment. */
export function bitsOf(segment: Segment, personIDs: Iterable<string>): Bits {
  const bits = noBits(segment.count);
  for (const personID of personIDs) {
    const place = placeOf(segment, personID);
    if (place !== undefined) put(bits, place);
  }
  return bits;
}
