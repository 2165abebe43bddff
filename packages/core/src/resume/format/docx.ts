import { parts } from "./archive.ts";
import type { Draft } from "./draft.ts";
import { type Flow, flow } from "./flow.ts";
import { type Step, steps } from "./markup.ts";

/** Headers stand first, where a reader sees them: names and mails are often only there. */
const order = (name: string) => (/header/.test(name) ? 0 : /document/.test(name) ? 1 : 2);
const content = /^word\/(document|header\d*|footer\d*)\.xml$/;
const links = /^word\/_rels\/[\w.]+\.rels$/;

interface State {
  /** Depth inside `mc:Fallback`, which repeats a text box for old programs. */
  fallback: number;
  inText: boolean;
  /** A run a person does not see: `w:vanish`, or letters of a point or two. */
  unseen: boolean;
}

const blocks: Record<string, "row" | "cell" | "box"> = { "w:tr": "row", "w:tc": "cell", "w:txbxcontent": "box" };

const inRuns: Record<string, (out: Flow, state: State, value: string | undefined) => void> = {
  "w:r": (_out, state) => {
    state.unseen = false;
  },
  "w:vanish": (_out, state, value) => {
    state.unseen = !/^(0|false)$/.test(value ?? "");
  },
  "w:sz": (_out, state, value) => {
    state.unseen ||= Number(value ?? 24) <= 4;
  },
  "w:tab": (out) => out.text("\t"),
  "w:br": (out) => out.line(),
  "w:cr": (out) => out.line(),
  "w:nobreakhyphen": (out) => out.text("-"),
};

function opened(step: Extract<Step, { type: "open" }>, out: Flow, state: State) {
  const block = blocks[step.name];
  if (step.name === "w:t") state.inText = !step.empty;
  else if (!block) inRuns[step.name]?.(out, state, step.attributes["w:val"]);
  else if (!step.empty) out.open(block);
}

function closed(name: string, out: Flow, state: State) {
  const block = blocks[name];
  if (block) out.close(block);
  else if (name === "w:p") out.line();
  else if (name === "w:t") state.inText = false;
}

/** Text between `w:tabs` tags are tab stops of a paragraph, not tabs of a run: they come before any run and are trimmed. */
function write(step: Step, out: Flow, state: State) {
  if (step.type === "open" && step.name === "mc:fallback" && !step.empty) state.fallback++;
  if (step.type === "close" && step.name === "mc:fallback") state.fallback--;
  if (state.fallback > 0) return;
  if (step.type === "open") opened(step, out, state);
  else if (step.type === "close") closed(step.name, out, state);
  else if (state.inText) state.unseen ? out.hidden(step.text) : out.text(step.text);
}

const hyperlinks = (xml: string) =>
  [...steps(xml)].flatMap((step) =>
    step.type === "open" && step.name === "relationship" && /hyperlink$/.test(step.attributes.type ?? "")
      ? [step.attributes.target ?? ""]
      : [],
  );

/** DOCX and DOCM: body, headers, footers, tables, text boxes and link targets. Macros are never looked at. */
export function docx(bytes: Uint8Array): Draft {
  const out = flow();
  const targets: string[] = [];
  const files = [...parts(bytes, new RegExp(`${content.source}|${links.source}`))];
  for (const [name, xml] of files.sort(([a], [b]) => order(a) - order(b))) {
    if (links.test(name)) {
      targets.push(...hyperlinks(xml));
      continue;
    }
    const state: State = { fallback: 0, inText: false, unseen: false };
    for (const step of steps(xml)) write(step, out, state);
    out.line();
  }
  return { kind: "docx", targets, ...out.end() };
}
