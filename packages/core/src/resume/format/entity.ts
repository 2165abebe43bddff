const named: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  mdash: "—",
  ndash: "–",
  laquo: "«",
  raquo: "»",
  hellip: "…",
  bull: "•",
  middot: "·",
  rsquo: "’",
  copy: "©",
};

function codePoint(body: string): string {
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

/** Only the entities every document has; those a document declares itself are dropped, so nothing can expand or be fetched. */
export const entity = (text: string) =>
  text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{1,32});/gi, (_all, body: string) =>
    body.startsWith("#") ? codePoint(body) : (named[body.toLowerCase()] ?? ""),
  );
