/*
 * Typed arrays and a little JSON in one piece of bytes: four bytes with the head's length, the head, then each array at
 * a multiple of eight, so that it is read in place.
 */
const KINDS = { Uint8Array, Uint16Array, Uint32Array, Float64Array } as const;
type Kind = keyof typeof KINDS;
export type Column = Uint8Array | Uint16Array | Uint32Array | Float64Array;

interface Head<Meta> {
  readonly format: number;
  readonly meta: Meta;
  readonly columns: readonly (readonly [name: string, kind: Kind, at: number, length: number])[];
}

/** Raised when the shape changes: older bytes are then made anew. */
const FORMAT = 1;
/** How hard gzip works on what was packed: more takes far longer and saves little. */
export const LEVEL = 4;
const aligned = (at: number) => Math.ceil(at / 8) * 8;

export function packed<Meta>(meta: Meta, columns: Readonly<Record<string, Column>>): Uint8Array<ArrayBuffer> {
  let at = 0;
  const places = Object.entries(columns).map(([name, column]) => {
    const place = [name, column.constructor.name as Kind, at, column.length] as const;
    at = aligned(at + column.byteLength);
    return place;
  });
  const head = new TextEncoder().encode(JSON.stringify({ format: FORMAT, meta, columns: places } satisfies Head<Meta>));
  const start = aligned(4 + head.length);
  const bytes = new Uint8Array(start + at);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  for (const [name, , offset] of places) {
    const { buffer, byteOffset, byteLength } = columns[name] ?? new Uint8Array();
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), start + offset);
  }
  return bytes;
}

/** @throws when the bytes are of another shape, or cut short */
export function unpacked<Meta>(given: Uint8Array): {
  meta: Meta;
  column: <K extends Kind>(name: string, kind: K) => InstanceType<(typeof KINDS)[K]>;
} {
  // Views of eight bytes need to begin where the memory does.
  const bytes = given.byteOffset % 8 === 0 ? given : new Uint8Array(given);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Head<Meta>;
  if (head.format !== FORMAT) throw new Error(`a segment of format ${head.format}`);
  const start = aligned(4 + length);
  const places = new Map(head.columns.map((place) => [place[0], place]));
  return {
    meta: head.meta,
    column: (name, kind) => {
      const place = places.get(name);
      if (place?.[1] !== kind) throw new Error(`a segment without ${name}`);
      const [, , at, count] = place;
      return new KINDS[kind](bytes.buffer as ArrayBuffer, bytes.byteOffset + start + at, count) as InstanceType<
        (typeof KINDS)[typeof kind]
      >;
    },
  };
}
