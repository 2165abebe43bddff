/** Text in pieces, so that web addresses in it can be links. Only http and https: a letter is written by anybody. */
export interface Piece {
  readonly text: string;
  readonly href?: string;
}

/** An address ends before the punctuation of the sentence it stands in. */
const ADDRESS = /https?:\/\/[^\s<>"]*[^\s<>".,:;!?)\]]/g;

export function linked(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: href, index } of text.matchAll(ADDRESS)) {
    if (index > end) pieces.push({ text: text.slice(end, index) });
    pieces.push({ text: href, href });
    end = index + href.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}
