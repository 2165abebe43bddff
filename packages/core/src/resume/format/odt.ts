import { parts } from "./archive.ts";
import type { Draft } from "./draft.ts";
import { type Flow, flow } from "./flow.ts";
import { steps } from "./markup.ts";

const blocks: Record<string, "row" | "cell" | "box"> = {
  "table:table-row": "row",
  "table:table-cell": "cell",
  "draw:text-box": "box",
};

function opened(name: string, attributes: Record<string, string>, out: Flow) {
  const block = blocks[name];
  if (block) out.open(block);
  else if (name === "text:tab") out.text("\t");
  else if (name === "text:line-break") out.line();
  else if (name === "text:s") out.text(" ".repeat(Math.min(Number(attributes["text:c"] ?? 1) || 1, 80)));
}

function walk(xml: string, out: Flow, targets: string[]) {
  let paragraphs = 0;
  for (const step of steps(xml)) {
    if (step.type === "text") {
      if (paragraphs > 0) out.text(step.text.replace(/\s+/g, " "));
      continue;
    }
    const paragraph = step.name === "text:p" || step.name === "text:h";
    if (step.type === "open") {
      if (paragraph && !step.empty) paragraphs++;
      if (step.name === "text:a") targets.push(step.attributes["xlink:href"] ?? "");
      opened(step.name, step.attributes, out);
      if (step.empty && blocks[step.name]) out.close(blocks[step.name] ?? "cell");
    } else if (paragraph) {
      paragraphs--;
      out.line();
    } else {
      const block = blocks[step.name];
      if (block) out.close(block);
    }
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
