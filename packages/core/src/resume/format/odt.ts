import { parts } from "./archive.ts";
import type { Draft } from "./draft.ts";
import { type Flow, flow } from "./flow.ts";
import { type Step, steps } from "./markup.ts";

const blocks: Record<string, "row" | "cell" | "box"> = {
  "table:table-row": "row",
  "table:table-cell": "cell",
  "draw:text-box": "box",
};

interface State {
  /** Text counts only within a paragraph; the rest are settings. */
  paragraphs: number;
}

const paragraph = /^text:[ph]$/;

function opened({ name, attributes, empty }: Extract<Step, { type: "open" }>, out: Flow, state: State) {
  const block = blocks[name];
  if (block) out.open(block);
  if (block && empty) out.close(block);
  if (paragraph.test(name) && !empty) state.paragraphs++;
  else if (name === "text:tab") out.text("\t");
  else if (name === "text:line-break") out.line();
  else if (name === "text:s") out.text(" ".repeat(Math.min(Number(attributes["text:c"] ?? 1) || 1, 80)));
}

function closed(name: string, out: Flow, state: State) {
  const block = blocks[name];
  if (block) out.close(block);
  if (!paragraph.test(name)) return;
  state.paragraphs--;
  out.line();
}

function write(step: Step, out: Flow, state: State) {
  if (step.type === "open") opened(step, out, state);
  else if (step.type === "close") closed(step.name, out, state);
  else if (state.paragraphs > 0) out.text(step.text.replace(/\s+/g, " "));
}

function walk(xml: string, out: Flow, targets: string[]) {
  const state: State = { paragraphs: 0 };
  for (const step of steps(xml)) {
    if (step.type === "open" && step.name === "text:a") targets.push(step.attributes["xlink:href"] ?? "");
    write(step, out, state);
  }
}

/** OpenDocument text: the page's header and footer live in `styles.xml`, the rest in `content.xml`. */
export function odt(bytes: Uint8Array): Draft {
  const out = flow();
  const targets: string[] = [];
  const files = parts(bytes, /^(content|styles)\.xml$/);
  const headers = /<style:(header|footer)\b[\s\S]*?<\/style:\1>/g;
  for (const [header] of (files.get("styles.xml") ?? "").matchAll(headers)) walk(header, out, targets);
  walk(files.get("content.xml") ?? "", out, targets);
  return { kind: "odt", targets, ...out.end() };
}
