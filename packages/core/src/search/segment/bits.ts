/** A bit for each document: whether it is one of those meant. A shift looks at the five lowest bits of a place alone. */
export type Bits = Int32Array;
/** Places of documents, ascending. */
export type Places = Uint32Array;

export const noBits = (count: number): Bits => new Int32Array((count + 31) >> 5);

export function put(bits: Bits, place: number): void {
  bits[place >> 5] = (bits[place >> 5] as number) | (1 << place);
}

export const has = (bits: Bits, place: number) => (((bits[place >> 5] as number) >>> place) & 1) === 1;

let room = new Uint32Array();
/** Where so many places can be written until it is known how many there are: whoever writes takes a slice of it. */
export function roomFor(count: number): Places {
  if (room.length < count) room = new Uint32Array(count);
  return room;
}

/** Those for whom something holds. */
export function chosen(places: Places, keeps: (at: number) => boolean): Places {
  const kept = roomFor(places.length);
  let size = 0;
  for (let at = 0; at < places.length; at++) if (keeps(at)) kept[size++] = places[at] as number;
  return kept.slice(0, size);
}
