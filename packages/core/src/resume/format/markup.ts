/** One step through XML or HTML: a tag that opens, one that closes, or the words between them. */
export type Step =
  | {
      readonly type: "open";
      readonly name: string;
      readonly attributes: Record<string, string>;
      readonly empty: boolean;
    }
  | { readonly type: "close"; readonly name: string }
  | { readonly type: "text"; readonly text: string };

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

function codePoint(body: string): string | undefined {
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Only the entities every document has; those a document declares itself are dropped, so nothing can expand or be fetched. */
export const unescaped = (text: string) =>
  text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{1,32});/gi, (_all, body: string) =>
    body.startsWith("#") ? (codePoint(body) ?? "") : (named[body.toLowerCase()] ?? ""),
  );

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single, bare] of source.matchAll(
    /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g,
  ))
    attributes[name.toLowerCase()] = unescaped(double ?? single ?? bare ?? "");
  return attributes;
}

const piece =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[!?][^>]*>|<(\/?)([a-zA-Z][\w:.-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*?)(\/?)>|[^<]+|</g;

function step(match: RegExpMatchArray): Step | undefined {
  const [all, data, slash, name, source = "", empty] = match;
  if (data !== undefined) return { type: "text", text: data };
  if (name === undefined) return /^<[!?]/.test(all) ? undefined : { type: "text", text: unescaped(all) };
  const lower = name.toLowerCase();
  if (slash) return { type: "close", name: lower };
  return { type: "open", name: lower, attributes: attributesOf(source), empty: empty === "/" };
}

/** Walks markup from left to right, forgiving what is malformed. Names and attributes come in lower case. */
export function* steps(source: string): Generator<Step> {
  const body = source.replace(/<!DOCTYPE[^>[]*\[[\s\S]*?\]\s*>/i, "");
  for (const match of body.matchAll(piece)) {
    const next = step(match);
    if (next) yield next;
  }
}
