import { entity } from "./entity.ts";

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

const attribute = /(?<=[\s"'])([\w:.-]{1,60})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single, bare] of source.matchAll(attribute))
    attributes[name.toLowerCase()] = entity(double ?? single ?? bare ?? "");
  return attributes;
}

function tag(source: string): Step | undefined {
  const name = /^\/?([a-zA-Z][\w:.-]{0,60})/.exec(source);
  if (!name?.[1]) return undefined;
  const lower = name[1].toLowerCase();
  if (source.startsWith("/")) return { type: "close", name: lower };
  return { type: "open", name: lower, attributes: attributesOf(source), empty: source.endsWith("/") };
}

/** Where a tag ends: the first ">" outside quotes, or outside of nothing when a quote is never closed; -1 for none. */
function tagEnd(source: string, from: number): number {
  const stop = /[>"']/g;
  stop.lastIndex = from;
  for (let found = stop.exec(source); found; found = stop.exec(source)) {
    if (found[0] === ">") return found.index;
    const close = source.indexOf(found[0], found.index + 1);
    if (close < 0) return source.indexOf(">", from);
    stop.lastIndex = close + 1;
  }
  return -1;
}

/** Comments, declarations and CDATA: where they end, and what of them is text. A DOCTYPE goes with all it declares. */
function special(source: string, at: number): { until: number; text: string } | undefined {
  const after = (mark: string, from: number) => {
    const found = source.indexOf(mark, from);
    return found < 0 ? source.length : found + mark.length;
  };
  if (source.startsWith("<!--", at)) return { until: after("-->", at + 4), text: "" };
  if (source.startsWith("<![CDATA[", at)) {
    const until = after("]]>", at + 9);
    return { until, text: source.slice(at + 9, until - 3) };
  }
  if (!/^<[!?]/.test(source.slice(at, at + 2))) return undefined;
  const close = source.indexOf(">", at);
  const subset = source.indexOf("[", at);
  const declares = /^<!doctype/i.test(source.slice(at, at + 9)) && subset > 0 && subset < close;
  return { until: declares ? after(">", after("]", subset)) : after(">", at), text: "" };
}

const words = (text: string): Step[] => (text === "" ? [] : [{ type: "text", text }]);

/** What begins with "<" at a place, and where the walk goes on; a "<" that begins nothing is a letter like others. */
function bracket(source: string, at: number): { until: number; found: Step[] } {
  const skipped = special(source, at);
  if (skipped) return { until: skipped.until, found: words(skipped.text) };
  const end = tagEnd(source, at);
  if (end < 0) return { until: source.length, found: [] };
  const step = tag(source.slice(at + 1, end));
  return step ? { until: end + 1, found: [step] } : { until: at + 1, found: words("<") };
}

/**
 * Walks markup from left to right, forgiving what is malformed, and looks at each character a fixed number of times however
 * it is malformed. Names and attributes come in lower case.
 */
export function* steps(source: string): Generator<Step> {
  for (let at = 0; at < source.length; ) {
    const next = source.indexOf("<", at);
    const open = next < 0 ? source.length : next;
    yield* words(entity(source.slice(at, open)));
    if (open === source.length) return;
    const { until, found } = bracket(source, open);
    yield* found;
    at = until;
  }
}
