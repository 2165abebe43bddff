import { limits } from "../limits.ts";
import type { Draft } from "./draft.ts";
import { flow } from "./flow.ts";

/** Windows code pages RTF names by number, or by a font's character set. */
const codePages: Record<number, string> = {
  866: "ibm866",
  1250: "windows-1250",
  1251: "windows-1251",
  1252: "windows-1252",
  65001: "utf-8",
};
const charsets: Record<number, string> = { 204: "windows-1251", 238: "windows-1250" };

interface Group {
  /** The group's text is data (fonts, pictures, styles) and not words. */
  skip: boolean;
  hidden: boolean;
  font: number;
  /** How many characters stand for one `\u` in programs that do not know it. */
  fallback: number;
}

const silent = new Set(
  "fonttbl colortbl stylesheet info pict object fldinst themedata colorschememapping latentstyles datastore listtable listoverridetable rsidtbl generator xmlnstbl filetbl revtbl mmathPr pgdsctbl background".split(
    " ",
  ),
);
const symbols: Record<string, string> = {
  emdash: "—",
  endash: "–",
  bullet: "•",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  tab: "\t",
  "~": " ",
  _: "-",
  "\\": "\\",
  "{": "{",
  "}": "}",
};
const token =
  /\\(?<word>[a-zA-Z]+)(?<value>-?\d+)? ?|\\'(?<hex>[\da-fA-F]{2})|\\(?<sign>[^a-zA-Z])|(?<brace>[{}])|(?<text>[^\\{}\r\n]+)|[\r\n]+/g;

/** Where the machine stands: the open groups, the fonts met, and the bytes that wait for their code page. */
function machine() {
  const out = flow();
  const stack: Group[] = [];
  const fonts = new Map<number, string>();
  let group: Group = { skip: false, hidden: false, font: -1, fallback: 1 };
  let codePage = "windows-1251";
  let waiting: number[] = [];
  let owed = 0;
  let inRow = false;
  let depth = 0;

  const write = (text: string) => {
    if (group.skip) return;
    if (group.hidden) out.hidden(text);
    else out.text(text);
  };
  const effects: Record<string, (value: number | undefined) => void> = {
    ansicpg: (value = 0) => {
      codePage = codePages[value] ?? codePage;
    },
    f: (value = 0) => {
      group.font = value;
    },
    // Only the font table names a font's character set, so the font it follows is the one it describes.
    fcharset: (value = 0) => {
      const name = charsets[value];
      if (name) fonts.set(group.font, name);
    },
    uc: (value = 1) => {
      group.fallback = value;
    },
    u: (value = 0) => {
      write(String.fromCharCode(value < 0 ? value + 65536 : value));
      owed = group.fallback;
    },
    v: (value = 1) => {
      group.hidden = value !== 0;
    },
    pard: () => {
      group.hidden = false;
    },
    shptxt: () => {
      group.skip = false;
    },
    par: () => out.line(),
    line: () => out.line(),
    sect: () => out.line(),
    page: () => out.line(),
    intbl: () => {
      if (inRow || group.skip) return;
      inRow = true;
      out.open("row");
      out.open("cell");
    },
    cell: () => {
      if (!inRow) return;
      out.close("cell");
      out.open("cell");
    },
    row: () => {
      out.close("cell");
      out.close("row");
      inRow = false;
    },
  };
  return {
    out,
    /** Bytes of text, one character each; those that stand for a `\u` before them are dropped. */
    bytes(text: string) {
      for (const char of text.slice(owed)) waiting.push(char.charCodeAt(0) & 0xff);
      owed = Math.max(0, owed - text.length);
    },
    flush() {
      if (waiting.length === 0) return;
      write(new TextDecoder(fonts.get(group.font) ?? codePage).decode(Uint8Array.from(waiting)));
      waiting = [];
    },
    word(name: string, value: number | undefined) {
      if (silent.has(name)) group.skip = true;
      else if (symbols[name] !== undefined) write(symbols[name]);
      else effects[name]?.(value);
    },
    sign(sign: string) {
      if (sign === "*") group.skip = true;
      else write(symbols[sign] ?? "");
    },
    /** Groups deeper than the limit share the one above them: nobody writes them but to exhaust a reader. */
    open() {
      depth++;
      if (depth <= limits.depth) stack.push({ ...group });
    },
    close() {
      if (depth <= limits.depth) group = stack.pop() ?? group;
      depth = Math.max(0, depth - 1);
    },
  };
}

function step(
  state: ReturnType<typeof machine>,
  { word, value, hex, sign, brace, text }: Record<string, string | undefined>,
) {
  if (hex !== undefined) return state.bytes(String.fromCharCode(Number.parseInt(hex, 16)));
  if (text !== undefined) return state.bytes(text);
  state.flush();
  if (word !== undefined) state.word(word, value === undefined ? undefined : Number(value));
  else if (brace === "{") state.open();
  else if (brace === "}") state.close();
  else if (sign !== undefined) state.sign(sign);
}

/**
 * RTF as a small state machine. Letters come as `\uN`, as `\'xx` or as raw bytes in the font's code page; published readers
 * know the first and lose the others. `source` holds one character a byte.
 */
export function rtf(source: string): Draft {
  const state = machine();
  for (const { groups } of source.matchAll(token)) step(state, groups ?? {});
  state.flush();
  const targets = [...source.matchAll(/HYPERLINK "([^"]{1,500})"/g)].map(([, target = ""]) => target);
  return { kind: "rtf", targets, ...state.out.end() };
}
