import { refuse } from "../model.ts";

/** Sector numbers from here on are marks: end of a chain, free, part of the table itself. */
const MARKS = 0xfffffffa;
const ENTRY = 128;
/** Streams below this size (the file says so too) lie in sectors of 64 bytes. */
const SMALL = 4096;

interface Chain {
  /** For each sector the number of the next one. */
  readonly next: DataView;
  readonly size: number;
  readonly at: (sector: number) => Uint8Array;
}

/** The bytes of a chain of sectors. A chain that is longer than the file goes in a circle. */
function joined({ next, size, at }: Chain, first: number, most: number): Uint8Array {
  const bytes = new Uint8Array(most);
  let sector = first;
  for (let done = 0; done < most && sector < MARKS; done += size) {
    bytes.set(at(sector).subarray(0, most - done), done);
    sector = next.getUint32(sector * 4, true);
  }
  return bytes;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The numbers of the sectors that hold the table of sectors: the first 109 stand in the header, further ones in a chain. */
function tables(head: DataView, size: number, at: Chain["at"]): number[] {
  const found = Array.from({ length: 109 }, (_, place) => head.getUint32(76 + place * 4, true));
  let more = head.getUint32(68, true);
  for (let left = head.getUint32(72, true); left > 0 && left < 1000 && more < MARKS; left--) {
    const sector = viewOf(at(more));
    for (let place = 0; place < size - 4; place += 4) found.push(sector.getUint32(place, true));
    more = sector.getUint32(size - 4, true);
  }
  return found.filter((sector) => sector < MARKS);
}

interface Entry {
  readonly name: string;
  readonly first: number;
  readonly size: number;
}

function entry(bytes: Uint8Array): Entry {
  const view = viewOf(bytes);
  const name = new TextDecoder("utf-16le").decode(bytes.subarray(0, Math.max(0, view.getUint16(64, true) - 2)));
  return { name, first: view.getUint32(116, true), size: view.getUint32(120, true) };
}

function opened(bytes: Uint8Array): (name: string) => Uint8Array | undefined {
  const head = viewOf(bytes);
  const size = 2 ** head.getUint16(30, true);
  const at = (sector: number) => bytes.subarray((sector + 1) * size, (sector + 2) * size);
  const table = Buffer.concat(tables(head, size, at).map(at));
  const big: Chain = { next: viewOf(table), size, at };
  const directory = joined(big, head.getUint32(48, true), Math.min(bytes.length, 512 * ENTRY));
  const entries: Entry[] = [];
  for (let place = 0; place < directory.length; place += ENTRY)
    entries.push(entry(directory.subarray(place, place + ENTRY)));
  const root = entries[0] ?? { name: "", first: MARKS, size: 0 };
  const pool = joined(big, root.first, Math.min(root.size, bytes.length));
  const small: Chain = {
    next: viewOf(joined(big, head.getUint32(60, true), Math.min(bytes.length, head.getUint32(64, true) * size))),
    size: 64,
    at: (sector) => pool.subarray(sector * 64, sector * 64 + 64),
  };
  return (name) => {
    const found = entries.find((one) => one.name === name);
    return found && joined(found.size < SMALL ? small : big, found.first, Math.min(found.size, bytes.length));
  };
}

/**
 * The streams, by name, of a compound file: the small file system in which Word kept its documents until 2007
 * (https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb). No stream is longer than the file.
 */
export function ole(bytes: Uint8Array): (name: string) => Uint8Array | undefined {
  try {
    return opened(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw refuse("broken", { detail: error.message });
    throw error;
  }
}
