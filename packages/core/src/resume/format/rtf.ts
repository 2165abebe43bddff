import type { Draft } from "./draft.ts";
import { flow } from "./flow.ts";

/** Windows code pages RTF names by number, by font character set or by `\ansicpg`. */
const pages: Record<number, string> = {
  866: "ibm866",
  1250: "windows-1250",
  1251: "windows-1251",
  1252: "windows-1252",
  65001: "utf-8",
};
const charsets: Record<number, string> = { 0: "windows-1252", 204: "windows-1251", 238: "windows-1250" };

interface Group {
  /** The group's text is data (fonts, pictures, styles) and not words. */
  skip: boolean;
  hidden: boolean;
  font: number;
  /** How many characters stand for one `\u` in programs that do not know it. */
  fallback: number;
}

const silent =
  /^(colortbl|stylesheet|info|pict|object|fldinst|themedata|colorschememapping|latentstyles|datastore|listtable|listoverridetable|rsidtbl|generator|xmlnstbl|filetbl|revtbl|mmathPr|pgdsctbl|background)$/;
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
const token = /\\([a-zA-Z]+)(-?\d+)? ?|\\'([\da-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]+)|[\r\n]+/g;

/**
 * RTF as a small state machine. Letters come as `\uN`, as `\'xx` or as raw bytes in the font's code page; published readers
 * know the first and lose the others. `source` holds one character a byte.
 */
export function rtf(source: string): Draft {
  const out = flow();
  const stack: Group[] = [];
  const fonts = new Map<number, string>();
  const targets: string[] = [];
  let group: Group = { skip: false, hidden: false, font: -1, fallback: 1 };
  let fontTable = false;
  let codePage = "windows-1251";
  let bytes: number[] = [];
  let owed = 0;
  let depth = 0;

  const write = (text: string) => {
    if (group.skip) return;
    if (group.hidden) out.hidden(text);
    else out.text(text);
  };
  const flush = () => {
    if (bytes.length === 0) return;
    const name = fonts.get(group.font) ?? codePage;
    write(new TextDecoder(name === "windows-1252" ? codePage : name).decode(Uint8Array.from(bytes)));
    bytes = [];
  };
  const row = () => {
    out.close("cell");
    out.close("row");
    inRow = false;
  };
  let inRow = false;

  const effects: Record<string, (value: number) => void> = {
    ansicpg: (value) => {
      codePage = pages[value] ?? codePage;
    },
    fonttbl: () => {
      fontTable = true;
      group.skip = true;
    },
    f: (value) => {
      group.font = value;
    },
    fcharset: (value) => {
      const name = charsets[value];
      if (fontTable && name) fonts.set(group.font, name);
    },
    uc: (value) => {
      group.fallback = value;
    },
    u: (value) => {
      write(String.fromCharCode(value < 0 ? value + 65536 : value));
      owed = group.fallback;
    },
    v: (value) => {
      group.hidden = value !== 0;
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
    row,
    shptxt: () => {
      group.skip = false;
    },
    pard: () => {
      group.hidden = false;
    },
  };

  const word = (name: string, value: number | undefined) => {
    if (silent.test(name)) group.skip = true;
    else if (name === "v") effects.v?.(value ?? 1);
    else if (symbols[name] !== undefined) write(symbols[name]);
    else effects[name]?.(value ?? 0);
  };
  const brace = (which: string) => {
    if (which === "{") {
      depth++;
      stack.push({ ...group });
    } else if (depth > 0) {
      depth--;
      group = stack.pop() ?? group;
      if (depth < 2) fontTable = false;
    }
  };
  const raw = (text: string) => {
    const rest = text.slice(owed);
    owed = Math.max(0, owed - text.length);
    for (const char of rest) bytes.push(char.charCodeAt(0) & 0xff);
  };

  for (const [, name, value, hex, other, group_, text] of source.matchAll(token)) {
    if (hex !== undefined) {
      if (owed > 0) owed--;
      else bytes.push(Number.parseInt(hex, 16));
      continue;
    }
    if (text !== undefined) {
      raw(text);
      continue;
    }
    flush();
    if (name !== undefined) word(name, value === undefined ? undefined : Number(value));
    else if (group_ !== undefined) brace(group_);
    else if (other === "*") group.skip = true;
    else if (other !== undefined) write(symbols[other] ?? "");
  }
  flush();
  for (const [, target = ""] of source.matchAll(/HYPERLINK "([^"]{1,500})"/g)) targets.push(target);
  return { kind: "rtf", targets, ...out.end() };
}
