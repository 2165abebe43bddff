import { inflateSync } from "node:zlib";

/** A page as grey values, row by row: 0 is black. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly values: Uint8Array;
}

/** Samples a pixel, by PNG's colour type. */
const SAMPLES: Record<number, number> = { 0: 1, 2: 3, 4: 2, 6: 4 };

function* chunks(png: Buffer): Generator<{ type: string; data: Buffer }> {
  for (let at = 8; at + 8 <= png.length; ) {
    const size = png.readUInt32BE(at);
    yield { type: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, at + 8 + size) };
    at += size + 12;
  }
}

/** Of the left, the upper and the upper left neighbour the one nearest to what the three foretell. */
function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

const FILTERS: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_left, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

/** Undoes the filter of a row, in its place. */
function plain(row: Buffer, above: Uint8Array, filter: number, samples: number): void {
  const foretold = FILTERS[filter] ?? paeth;
  if (filter === 0) return;
  const before = (line: Uint8Array, at: number) => line[at - samples] ?? 0;
  for (let at = 0; at < row.length; at++)
    row[at] = (row[at] ?? 0) + foretold(before(row, at), above[at] ?? 0, before(above, at));
}

/** How light a pixel looks; a picture of one or two samples is grey already. */
const light = (row: Buffer, at: number, samples: number) =>
  samples < 3 ? (row[at] ?? 0) : ((row[at] ?? 0) * 77 + (row[at + 1] ?? 0) * 151 + (row[at + 2] ?? 0) * 28) >> 8;

/** The grey values of a PNG as renderers write it: 8 bits a sample, no palette, not interlaced. */
export function greyOf(png: Buffer): Grey {
  const parts = [...chunks(png)];
  const head = parts[0]?.data ?? Buffer.alloc(13);
  const [width, height, samples] = [head.readUInt32BE(0), head.readUInt32BE(4), SAMPLES[head[9] ?? 6] ?? 4];
  const packed = Buffer.concat(parts.filter(({ type }) => type === "IDAT").map(({ data }) => data));
  const length = width * samples;
  const raw = inflateSync(packed, { maxOutputLength: (length + 1) * height });
  const values = new Uint8Array(width * height);
  let above: Uint8Array = new Uint8Array(length);
  for (let y = 0; y < height; y++) {
    const row = raw.subarray(y * (length + 1) + 1, (y + 1) * (length + 1));
    plain(row, above, raw[y * (length + 1)] ?? 0, samples);
    for (let x = 0; x < width; x++) values[y * width + x] = light(row, x * samples, samples);
    above = row;
  }
  return { width, height, values };
}
