/** What one file may cost. A résumé is far below each; whoever is above is cut or refused, never allowed to stall others. */
export const limits = {
  /** The file itself; the upload is signed for the same size. */
  bytes: 10 * 1024 * 1024,
  /** Pages read of a PDF; the rest is left out and the reading says so. */
  pages: 40,
  /** Characters of text kept. */
  characters: 200_000,
  /** Entries of an archive-based file (DOCX, ODT). */
  entries: 2_000,
  /** One part of an archive, inflated. */
  part: 24 * 1024 * 1024,
  /** All inflated streams of a PDF together. */
  streams: 96 * 1024 * 1024,
  /** Streams packed in streams: an honest file has one layer, two at most. */
  layers: 3,
  /** Elements open at once in markup. */
  depth: 400,
};
