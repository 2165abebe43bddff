import type { Line, Problem } from "../line/model.ts";

/** No firm has so many heads above each other: a longer chain is a mistake. */
const DEEPEST = 100;

/** The lines with each manager before those they lead; a ring, and whoever is led by a line left out, is a fault. */
export function led(lines: readonly Line[]): Line[] {
  const leaders = leadersOf(lines);
  const done = new Map<number, Line>();
  const visit = (one: Line, above: readonly number[]): Line => {
    const leader = leaders.get(one.line);
    const below = [...above, one.line];
    const ring = leader !== undefined && (below.includes(leader.line) || below.length > DEEPEST);
    const checked = leader && !ring ? (done.get(leader.line) ?? visit(leader, below)) : undefined;
    const problem = faultOf(ring, checked);
    const result = leader && problem ? without(one, problem, leader.line) : one;
    done.set(one.line, result);
    return result;
  };
  for (const one of lines) if (!done.has(one.line)) visit(one, []);
  return [...done.values()];
}

/** Whose leader stands in which line. */
function leadersOf(lines: readonly Line[]): Map<number, Line> {
  const byMail = new Map(lines.map((one) => [one.cells.mail?.toLowerCase(), one] as const));
  return new Map(
    lines.flatMap(({ line, row }) => {
      const leader = row?.manager && "mail" in row.manager ? byMail.get(row.manager.mail) : undefined;
      return leader ? [[line, leader] as const] : [];
    }),
  );
}

function faultOf(ring: boolean, leader: Line | undefined): Problem | undefined {
  if (ring) return "manager_circle";
  return leader && !leader.row ? "manager_left_out" : undefined;
}

const without = ({ row: _, ...one }: Line, problem: Problem, line: number): Line => ({
  ...one,
  faults: [...one.faults, { problem, line }],
});
