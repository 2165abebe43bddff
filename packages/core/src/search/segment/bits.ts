/** A bit for each document: whether it is one of those meant. */
export type Bits = Int32Array;
/** Places of documents, ascending. */
export type Places = Uint32Array;

export const noBits = (count: number): Bits => new Int32Array((count + 31) >> 5);

export function put(bits: Bits, place: number): void {
  bits[place >> 5] = (bits[place >> 5] as number) | (1 << (place & 31));
}

export const has = (bits: Bits, place: number) => (((bits[place >> 5] as number) >>> (place & 31)) & 1) === 1;

export function listed(bits: Bits): Places {
  const places = new Uint32Array(sizeOf(bits));
  let size = 0;
  for (let at = 0; at < bits.length; at++)
    for (let word = bits[at] as number; word !== 0; word &= word - 1)
      places[size++] = (at << 5) + 31 - Math.clz32(word & -word);
  return places;
}

/** How many are meant: the bits of each word are added up in pairs, fours, eights and then all. */
function sizeOf(bits: Bits): number {
  let size = 0;
  for (let at = 0; at < bits.length; at++) {
    let word = bits[at] as number;
    if (word === 0) continue;
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    size += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return size;
}
