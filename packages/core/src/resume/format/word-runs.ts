/** A stretch of a Word stream's bytes and the settings (sprms) that hold for it, as numbers by their code. */
export interface Run {
  readonly from: number;
  readonly until: number;
  readonly settings: ReadonlyMap<number, number>;
}

const PAGE = 512;

/** How many bytes follow a setting's code: told by its top three bits. Two of variable length measure it in two bytes. */
function length(code: number, view: DataView, at: number): number {
  const fixed = [1, 1, 2, 4, 2, 2, undefined, 3][code >> 13];
  if (fixed !== undefined) return fixed;
  return code === 0xd608 ? view.getUint16(at, true) + 1 : view.getUint8(at) + 1;
}

function settings(view: DataView, from: number, until: number): Map<number, number> {
  const found = new Map<number, number>();
  for (let at = from; at + 3 <= until; ) {
    const code = view.getUint16(at, true);
    found.set(code, view.getUint8(at + 2));
    at += 2 + length(code, view, at + 2);
  }
  return found;
}

/** Where in its page the settings of one run lie: of letters behind one byte, of paragraphs behind thirteen and a style. */
function reach(page: DataView, count: number, at: number, paragraphs: boolean): [number, number] {
  const place = page.getUint8((count + 1) * 4 + at * (paragraphs ? 13 : 1)) * 2;
  if (place === 0) return [0, 0];
  const size = page.getUint8(place);
  if (!paragraphs) return [place + 1, place + 1 + size];
  return size === 0 ? [place + 4, place + 2 + page.getUint8(place + 1) * 2] : [place + 3, place + size * 2];
}

function pageOf(stream: Uint8Array, number: number, paragraphs: boolean): Run[] {
  const page = new DataView(stream.buffer, stream.byteOffset + number * PAGE, PAGE);
  const count = page.getUint8(PAGE - 1);
  return Array.from({ length: count }, (_, at) => {
    const [from, until] = reach(page, count, at, paragraphs);
    return {
      from: page.getUint32(at * 4, true),
      until: page.getUint32(at * 4 + 4, true),
      settings: settings(page, from, Math.min(until, PAGE - 1)),
    };
  });
}

/**
 * The runs that a table of pages lists, in the order of their bytes. `paragraphs` tells whether it is the one of
 * paragraphs or of letters (https://learn.microsoft.com/openspecs/office_file_formats/ms-doc, PlcBtePapx and PlcBteChpx).
 */
export function runs(stream: Uint8Array, list: Uint8Array, paragraphs: boolean): Run[] {
  const view = new DataView(list.buffer, list.byteOffset, list.byteLength);
  const count = Math.max(0, Math.floor((list.byteLength - 4) / 8));
  const numbers = Array.from({ length: count }, (_, at) => view.getUint32((count + 1) * 4 + at * 4, true));
  return numbers
    .filter((number) => (number + 1) * PAGE <= stream.byteLength)
    .flatMap((number) => pageOf(stream, number, paragraphs))
    .sort((a, b) => a.from - b.from);
}
