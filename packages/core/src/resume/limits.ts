/** What one file may cost. A résumé is far below each; whoever is above is cut or refused, never allowed to stall others. */
export const limits = {
  /** The file itself; the upload is signed for the same size. */
  bytes: 10 * 1024 * 1024,
  /** Pages read of a PDF; the rest is left out and the reading says so. */
  pages: 40,
  /** Characters of text kept. */
  characters: 200_000,
  /** Characters in which fields are looked for: some twenty full pages. */
  searched: 60_000,
  /** Longest line looked at in one piece, so that no pattern has long to look; longer ones are cut at a space. */
  line: 500,
  /** Pages of a scan whose letters are recognised: each costs about two seconds. */
  scanned: 8,
  /** Dots of a photograph. */
  pixels: 50_000_000,
  /** Runs of letters taken of one PDF page. */
  items: 6_000,
  /** Entries of an archive-based file (DOCX, ODT). */
  entries: 2_000,
  /** Attachments of a mail that are looked at. */
  attachments: 20,
  /** Files of an archive of files, and all of them inflated. */
  files: 50,
  inflated: 128 * 1024 * 1024,
  /** One part of an archive, inflated. */
  part: 24 * 1024 * 1024,
  /** All inflated streams of a PDF together. */
  streams: 96 * 1024 * 1024,
  /** Streams packed in streams: an honest file has one layer, two at most. */
  layers: 3,
  /** Elements open at once in markup. */
  depth: 400,
};
