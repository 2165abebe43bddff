import { limits } from "../limits.ts";

/**
 * Turns the running text of DOCX, ODT, HTML and RTF into lines. Words come as a stream of pieces; cells, rows and boxes
 * open and close around them. A stack of our own, so that a file nested 100,000 deep costs memory and never the call stack.
 */
export interface Flow {
  text(piece: string): void;
  hidden(piece: string): void;
  /** Ends the line; nothing happens on an empty one. */
  line(): void;
  open(kind: Block): void;
  close(kind: Block): void;
  /** Closes what is still open and gives all lines. */
  end(): { text: string; hidden: string; partial: boolean };
}

type Block = "row" | "cell" | "box";
interface Frame {
  kind: Block | "body";
  lines: string[];
  current: string;
  cells: string[][];
  boxes: string[][];
}

const frame = (kind: Frame["kind"]): Frame => ({ kind, lines: [], current: "", cells: [], boxes: [] });
const dated = /^\W*((\p{L}+\.?\s+)?\d{4}|\d{1,2}[./]\d{4})/u;

/** A row with a short first cell reads across (a label or a date, and what it is about); other rows read cell by cell. */
export function rowLines(cells: readonly string[][]): string[] {
  const filled = cells.filter((cell) => cell.length > 0);
  if (filled.every((cell) => cell.length === 1)) return filled.length ? [filled.map((cell) => cell[0]).join("\t")] : [];
  const [first = [], ...rest] = filled;
  const label = first.join(" ");
  const [top = "", ...below] = rest.flat();
  const across = rest.length > 0 && label.length <= 40 && (first.length === 1 || dated.test(label));
  return across ? [`${label}\t${top}`, ...below] : filled.flat();
}

function settle(top: Frame) {
  const line = top.current.trim();
  if (line) top.lines.push(line);
  top.current = "";
  for (const box of top.boxes.splice(0)) top.lines.push(...box);
}

function attach(closed: Frame, parent: Frame) {
  settle(closed);
  if (closed.kind === "cell") parent.cells.push([...closed.lines, ...closed.cells.flat()]);
  else if (closed.kind === "row") parent.lines.push(...closed.lines, ...rowLines(closed.cells));
  else parent.boxes.push([...closed.lines, ...closed.cells.flat()]);
}

export function flow(): Flow {
  const stack: Frame[] = [frame("body")];
  let unseen = "";
  let length = 0;
  const top = () => stack[stack.length - 1] ?? frame("body");
  const pop = () => {
    const closed = stack.pop();
    if (closed) attach(closed, top());
  };
  return {
    text(piece) {
      length += piece.length;
      if (length <= limits.characters) top().current += piece;
    },
    hidden(piece) {
      if (unseen.length < limits.characters) unseen += piece;
    },
    line: () => settle(top()),
    open(kind) {
      if (stack.length > limits.depth) return;
      if (kind !== "box") settle(top());
      stack.push(frame(kind));
    },
    close(kind) {
      if (!stack.some((open) => open.kind === kind)) return;
      while (top().kind !== kind) pop();
      pop();
    },
    end() {
      while (stack.length > 1) pop();
      const body = top();
      settle(body);
      const text = [...body.lines, ...body.cells.flat()].join("\n");
      return { text, hidden: unseen.trim(), partial: length > limits.characters };
    },
  };
}
