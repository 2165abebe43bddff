import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { once } from "../once.ts";

/*
 * Columns of numbers and a little JSON in one piece of bytes: the head's length and the checksum of all that follows
 * (four bytes each), the head, then each column at a multiple of eight. A column is as narrow as its greatest number
 * allows. One that deflates well lies deflated, and is inflated when it is first asked for; others are read in place.
 */
const KINDS = [Uint8Array, Uint16Array, Uint32Array, Float64Array] as const;
export type Column = Uint8Array | Uint16Array | Uint32Array | Float64Array;
type Make = new (from: ArrayLike<number> | ArrayBufferLike, at?: number, length?: number) => Column;

/** The column's kind, its length, where it lies, and in how many bytes: in fewer than it has when it is deflated. */
type Place = readonly [kind: number, length: number, at: number, room: number];
interface Head<Meta> {
  readonly meta: Meta;
  readonly columns: Readonly<Record<string, Place>>;
}

/** Raised when the shape changes: older bytes are then made anew. The checksum begins with it. */
const FORMAT = 3;
/** How hard is deflated: more takes far longer and saves little. */
const LEVEL = 4;
const HEAD = 8;
const aligned = (at: number) => Math.ceil(at / 8) * 8;

const checksum = (bytes: Uint8Array) => crc32(bytes.subarray(HEAD), FORMAT);

/**
 * @param columns whole numbers, none below zero
 * @param worth a column that deflates to more of itself lies as it is
 */
export function packed(
  meta: object,
  columns: Readonly<Record<string, ArrayLike<number>>>,
  worth: number,
): Uint8Array<ArrayBuffer> {
  let end = 0;
  const parts: [bytes: Uint8Array, at: number][] = [];
  const places: Record<string, Place> = {};
  for (const [name, values] of Object.entries(columns)) {
    let most = 0;
    for (let at = 0; at < values.length; at++) most = Math.max(most, values[at] as number);
    const kind = KINDS.findIndex((_, power) => most < 256 ** (2 ** power));
    const { buffer } = new (KINDS[kind] as Make)(values);
    const raw = new Uint8Array(buffer);
    const small = deflateRawSync(raw, { level: LEVEL });
    const bytes = small.length < raw.length * worth ? small : raw;
    parts.push([bytes, end]);
    places[name] = [kind, values.length, end, bytes.length];
    end = aligned(end + bytes.length);
  }
  const head = Buffer.from(JSON.stringify({ meta, columns: places } satisfies Head<object>));
  const start = aligned(HEAD + head.length);
  const bytes = new Uint8Array(start + end);
  bytes.set(head, HEAD);
  for (const [part, at] of parts) bytes.set(part, start + at);
  bytes.set(new Uint8Array(Uint32Array.of(head.length, checksum(bytes)).buffer));
  return bytes;
}

export interface Pack<Meta> {
  readonly meta: Meta;
  column(name: string): Column;
}

/** @throws when the bytes are of another shape, cut short or spoilt */
export function unpacked<Meta>(given: Uint8Array): Pack<Meta> {
  // Views of eight bytes need to begin where the memory does.
  const bytes = given.byteOffset % 8 === 0 ? given : new Uint8Array(given);
  const [length = 0, sum] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2);
  if (sum !== checksum(bytes)) throw new Error("not whole");
  const { meta, columns } = JSON.parse(Buffer.from(bytes.subarray(HEAD, HEAD + length)).toString()) as Head<Meta>;
  const start = aligned(HEAD + length);
  const known = new Map<string, Column>();
  const read = ([kind, count, at, room]: Place): Column => {
    const Kind = KINDS[kind] as Make & { BYTES_PER_ELEMENT: number };
    const size = count * Kind.BYTES_PER_ELEMENT;
    const part = bytes.subarray(start + at, start + at + room);
    const raw = room === size ? part : inflateRawSync(part, { chunkSize: size + 64 });
    return new Kind(raw.buffer, raw.byteOffset, count);
  };
  return { meta, column: (name) => once(known, name, () => read(columns[name] as Place)) };
}
