import { Growing, Reading } from "./growing.ts";

/*
 * Words in their order, sixteen to a block: of each word the letters it does not share with the word before it, and how
 * many bytes its postings take. Postings are the places of documents, each as its distance from the one before.
 */
const BLOCK = 16;

export interface Dictionary {
  readonly bytes: Uint8Array;
  /** Where each block begins in `bytes`, and where its first word's postings do. */
  readonly blocks: Uint32Array;
  readonly starts: Uint32Array;
  readonly postings: Uint8Array;
}

export class DictionaryWriter {
  private readonly bytes = new Growing(1 << 16);
  private readonly postings = new Growing(1 << 16);
  private readonly blocks: number[] = [];
  private readonly starts: number[] = [];
  private before: Buffer = Buffer.alloc(0);
  private count = 0;

  /** The next word in order, and its documents in order. A word that nobody has any more is left out. */
  add(term: string, places: ArrayLike<number>): void {
    if (places.length === 0) return;
    const first = this.count++ % BLOCK === 0;
    if (first) {
      this.blocks.push(this.bytes.length);
      this.starts.push(this.postings.length);
    }
    const word = Buffer.from(term);
    const shared = first ? 0 : common(this.before, word);
    this.bytes.number(shared);
    this.bytes.number(word.length - shared);
    this.bytes.all(word.subarray(shared));
    this.bytes.number(this.write(places));
    this.before = word;
  }

  private write(places: ArrayLike<number>): number {
    const start = this.postings.length;
    let last = 0;
    for (let at = 0; at < places.length; at++) {
      const place = places[at] ?? 0;
      this.postings.number(place - last);
      last = place;
    }
    return this.postings.length - start;
  }

  done(): Dictionary {
    return {
      bytes: this.bytes.done(),
      blocks: Uint32Array.from(this.blocks),
      starts: Uint32Array.from(this.starts),
      postings: this.postings.done(),
    };
  }
}

function common(one: Uint8Array, other: Uint8Array): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one[at] === other[at]) at++;
  return at;
}

export interface Entry {
  readonly word: Buffer;
  readonly from: number;
  readonly until: number;
}

/** The words of blocks from one on, in order. */
export function* entries({ bytes, blocks, starts }: Dictionary, fromBlock = 0): Generator<Entry> {
  const read = new Reading(bytes, blocks[fromBlock] ?? bytes.length);
  let from = starts[fromBlock] ?? 0;
  let word: Buffer = Buffer.alloc(0);
  while (read.at < bytes.length) {
    const shared = read.number();
    const length = read.number();
    word = Buffer.concat([word.subarray(0, shared), bytes.subarray(read.at, read.at + length)]);
    read.at += length;
    const until = from + read.number();
    yield { word, from, until };
    from = until;
  }
}

/** The first word of a block, whole. */
function head({ bytes, blocks }: Dictionary, block: number): Uint8Array {
  const read = new Reading(bytes, blocks[block] ?? 0);
  read.number();
  const length = read.number();
  return bytes.subarray(read.at, read.at + length);
}

/** The last block that begins at a word or before it. */
function blockOf(dictionary: Dictionary, word: Uint8Array): number {
  let low = 0;
  let high = dictionary.blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (Buffer.compare(head(dictionary, middle), word) <= 0) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** One word's entry. */
export function entryOf(dictionary: Dictionary, term: string): Entry | undefined {
  const word = Buffer.from(term);
  for (const entry of entries(dictionary, blockOf(dictionary, word))) {
    const order = Buffer.compare(entry.word, word);
    if (order >= 0) return order === 0 ? entry : undefined;
  }
  return undefined;
}

/** The entries of all words that begin so. */
export function* beginning(dictionary: Dictionary, start: string): Generator<Entry> {
  const word = Buffer.from(start);
  for (const entry of entries(dictionary, blockOf(dictionary, word))) {
    if (entry.word.subarray(0, word.length).equals(word)) yield entry;
    else if (Buffer.compare(entry.word, word) > 0) return;
  }
}

/** The documents of an entry, ascending. */
export function postingsOf({ postings }: Dictionary, { from, until }: Entry): Uint32Array {
  // As many as there are bytes, at most; a place takes one byte or a few.
  const places = new Uint32Array(until - from);
  let size = 0;
  let place = 0;
  for (let at = from; at < until; ) {
    let byte = postings[at++] as number;
    let distance = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = postings[at++] as number;
      distance |= (byte & 127) << shift;
    }
    place += distance;
    places[size++] = place;
  }
  return places.subarray(0, size);
}
