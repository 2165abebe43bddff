import { batch } from "../../batch.ts";
import { put, refuse as refuseDB, remove, type Write } from "../../commit.ts";
import { RunEntity, SideEntity } from "./entity.ts";
import { type Info, refuse } from "./model.ts";

/** A run, for other modules, which answer for the rights themselves. @throws run.missing */
export async function find(runID: string): Promise<Info> {
  const { data } = await RunEntity.get({ runID }).go({ consistent: true });
  if (!data) throw refuse("missing", { runID });
  return plain(data);
}

const plain = ({ at: _, ...run }: Info & { at?: string | undefined }): Info => run;

/** A page of what runs in the whole firm, the soonest day first. */
export async function running(limit: number, cursor: string | null): Promise<{ runs: Info[]; cursor: string | null }> {
  const page = await RunEntity.query.running({ standing: "running" }).go({ limit, cursor });
  return { runs: page.data.map(plain), cursor: page.cursor };
}

/** What runs for any of these departments and colleagues, the soonest day first. */
export async function runningFor(sideIDs: readonly string[]): Promise<Info[]> {
  const pages = await Promise.all(
    sideIDs.map((sideID) => SideEntity.query.bySide({ sideID }).go({ pages: "all", consistent: true })),
  );
  const keys = pages.flatMap(({ data }) => data.map(({ runID }) => ({ runID })));
  const runs = await batch(keys, (some) => RunEntity.get(some).go());
  return runs.map(plain).toSorted((one, other) => one.anchorOn.localeCompare(other.anchorOn));
}

/** A person's runs, the newest first. */
export async function ofPerson(personID: string): Promise<Info[]> {
  const { data } = await RunEntity.query.byPerson({ personID }).go({ pages: "all", order: "desc" });
  return data.map(plain);
}

/** A new run's items. */
export const added = (run: Info): Write[] => [
  put(RunEntity.create(stored(run))),
  ...run.sides.map((sideID) => put(SideEntity.create({ sideID, runID: run.runID }))),
];

/** `next` was made from `before`; when that changed meanwhile it is lost with `db.stale` and what `fresh` answers. */
export function replaced(before: Info, next: Info, fresh: () => Promise<unknown>): Write[] {
  const { runID } = before;
  const write = put(
    RunEntity.put(stored(next)).where(({ version }, { eq }) => eq(version, before.version)),
    async () => refuseDB("stale", { fresh: await fresh() }),
  );
  if (next.status === "running") return [write];
  return [write, ...before.sides.map((sideID) => remove(SideEntity.delete({ sideID, runID })))];
}

const stored = (run: Info) => ({
  ...run,
  ...(run.status === "running" && { standing: "running" as const, at: run.anchorOn }),
});
