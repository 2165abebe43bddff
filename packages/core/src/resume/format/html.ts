import type { Draft } from "./draft.ts";
import { type Flow, flow } from "./flow.ts";
import { type Step, steps } from "./markup.ts";

const silent = /^(script|style|head|template|noscript|svg|iframe|object)$/;
const inline =
  /^(a|abbr|b|bdi|big|cite|code|em|font|i|kbd|label|mark|q|s|samp|small|span|strong|sub|sup|time|u|img|wbr|nobr|o:p)$/;
const blocks: Record<string, "row" | "cell"> = { tr: "row", td: "cell", th: "cell" };
const unseen = /display:\s*none|visibility:\s*hidden|font-size:\s*[01](px|pt)?\s*(;|$)/i;

/** White letters on white paper. */
const white = /(?:^|[;\s{])color:\s*(?:#fff(?:fff)?|white|rgba?\(255,\s*255,\s*255[^)]*\)|transparent)\s*(?:;|!|$)/i;
/** Something is painted that white letters could stand on. */
const painted = /background(?:-color|-image)?\s*:(?!\s*(?:#fff(?:fff)?|white|none|transparent)\s*[;}"'!])|bgcolor\s*=/i;

/** What the page's own style says of each class, where it says it for every medium. */
function stylesOf(source: string): Map<string, string> {
  const sheet = [...source.slice(0, 200_000).matchAll(/<style[^<>]{0,300}>([^<]*)<\/style/gi)]
    .map(([, text]) => text)
    .join("\n");
  const plain = sheet.replace(/@media[^{]{0,200}\{(?:[^{}]{0,2000}\{[^{}]*\})*[^{}]{0,2000}\}/g, "");
  return new Map(
    [...plain.matchAll(/(?:^|[}\s,])\.([\w-]{1,60})\s*\{([^{}]{0,1000})\}/g)].map(([, name = "", said = ""]) => [
      name,
      said,
    ]),
  );
}

interface State {
  readonly styles: ReadonlyMap<string, string>;
  /** Everything is written on white paper. */
  readonly paper: boolean;
  /** The element that hides what is in it, and how often it is open. */
  skip: { name: string; depth: number } | undefined;
}

function skipped(step: Step, state: State): boolean {
  if (!state.skip) return false;
  if (step.type === "open" && step.name === state.skip.name && !step.empty) state.skip.depth++;
  if (step.type === "close" && step.name === state.skip.name && --state.skip.depth === 0) state.skip = undefined;
  return true;
}

function opened(
  { name, attributes, empty }: Extract<Step, { type: "open" }>,
  out: Flow,
  state: State,
  found: string[],
) {
  const style = `${attributes.style ?? ""};${(attributes.class ?? "")
    .split(/\s+/)
    .flatMap((one) => state.styles.get(one) ?? [])
    .join(";")}`;
  const hides = silent.test(name) || unseen.test(style) || (state.paper && white.test(style)) || "hidden" in attributes;
  if (hides && !empty) state.skip = { name, depth: 1 };
  if (name === "a" && attributes.href) found.push(attributes.href);
  const block = blocks[name];
  if (block) out.open(block);
  else if (!inline.test(name)) out.line();
}

/** HTML as text: scripts are never run or kept, and what a style hides is kept apart. */
export function html(source: string): Draft {
  const out = flow();
  const targets: string[] = [];
  const state: State = { skip: undefined, styles: stylesOf(source), paper: !painted.test(source) };
  for (const step of steps(source)) {
    const concealed = state.skip && !silent.test(state.skip.name);
    if (!skipped(step, state)) write(step, out, state, targets);
    else if (concealed && step.type === "text") out.hidden(step.text);
  }
  return { kind: "html", targets, ...out.end() };
}

function write(step: Step, out: Flow, state: State, targets: string[]) {
  if (step.type === "text") out.text(step.text.replace(/\s+/g, " "));
  else if (step.type === "open") opened(step, out, state, targets);
  else closed(step.name, out);
}

function closed(name: string, out: Flow) {
  const block = blocks[name];
  if (block) out.close(block);
  else if (!inline.test(name)) out.line();
}
