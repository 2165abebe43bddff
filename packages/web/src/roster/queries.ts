import type { Line } from "@kolo/core/people/roster/line/model";
import type { Outcome, Row, Seen } from "@kolo/core/people/roster/model";
import { useQuery, useQueryClient } from "@tanstack/solid-query";
import { api, ok } from "../api.ts";

/** The last imports, the newest first. */
export const useImports = () =>
  useQuery(() => ({
    queryKey: ["roster"],
    queryFn: () => ok(api.roster.$get()),
    staleTime: 0,
  }));

const LOOK = 50;
const STEP = 10;

const pieces = <One>(all: readonly One[], size: number): One[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));

/** Who the lines are about, told piece by piece. */
export async function lookAt(lines: readonly Line[], told: (seen: readonly Seen[]) => void): Promise<void> {
  const rows = lines.flatMap(({ row, managerName }) => (row ? [{ row, ...(managerName && { managerName }) }] : []));
  for (const piece of pieces(rows, LOOK)) told((await ok(api.roster.look.$post({ json: { rows: piece } }))).seen);
}

/** Takes lines over and back, piece by piece; afterwards all that shows people is fetched again. */
export function useRosterActs() {
  const client = useQueryClient();
  const settled = () => void client.invalidateQueries();
  return {
    async take(
      { title, rows, invite }: { title: string; rows: readonly Row[]; invite: boolean },
      told: (outcomes: readonly Outcome[]) => void,
    ): Promise<string> {
      const { importID } = await ok(api.roster.$post({ json: { title } }));
      try {
        for (const piece of pieces(rows, STEP)) {
          const json = { rows: piece, invite };
          told((await ok(api.roster[":importID"].line.$post({ param: { importID }, json }))).outcomes);
        }
      } finally {
        settled();
      }
      return importID;
    },
    /** What was taken back, and who stays with the reason. */
    async undo(importID: string, told: (undone: number) => void) {
      const kept = [];
      let undone = 0;
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const json = cursor ? { cursor } : {};
        const step = await ok(api.roster[":importID"].undo.$post({ param: { importID }, json }));
        kept.push(...step.kept);
        undone += step.undone;
        cursor = step.cursor;
        told(undone);
      }
      settled();
      return { undone, kept };
    },
  };
}
