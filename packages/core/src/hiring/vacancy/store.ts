import { asRead } from "../../as-read.ts";
import { batch } from "../../batch.ts";
import { put, refuse as refuseDB, update, type Write } from "../../commit.ts";
import * as Due from "../../work/due/index.ts";
import { VacancyEntity } from "./entity.ts";
import { burnsAt, type Info, refuse, type Standing, standing } from "./model.ts";

/** The whole of a vacancy, for other modules, which answer for the rights themselves. @throws vacancy.missing */
export async function find(vacancyID: string): Promise<Info> {
  const { data } = await VacancyEntity.get({ vacancyID }).go({ consistent: true });
  if (!data) throw refuse("missing", { vacancyID });
  return data;
}

/** The vacancies with these ids, as `find`; what is missing is left out. */
export async function many(vacancyIDs: readonly string[]): Promise<Info[]> {
  const keys = vacancyIDs.map((vacancyID) => ({ vacancyID }));
  return batch(keys, (some) => VacancyEntity.get(some).go());
}

/** A page, the soonest deadline first. */
export async function page(standing: Standing, limit: number, cursor: string | null) {
  const { data, cursor: next } = await VacancyEntity.query.byStanding({ standing }).go({ limit, cursor });
  return { vacancies: data as Info[], cursor: next };
}

/** The last ones written, the newest first. */
export async function recent(limit: number): Promise<Info[]> {
  const { data } = await VacancyEntity.query.byAge({ list: "all" }).go({ order: "desc", limit });
  return data;
}

export const added = (vacancy: Info): Write[] => [put(VacancyEntity.create(stored(vacancy))), entry(vacancy)];

/** Its place in the time index. */
export function entry(vacancy: Info): Write {
  const at = burnsAt(vacancy);
  return at ? Due.promised("vacancy", vacancy.vacancyID, at) : Due.settled("vacancy", vacancy.vacancyID);
}

/** `next` was made from `before`; lost with `db.stale` when it changed, or its lateness was told, meanwhile. */
export function replaced(before: Info, next: Info, fresh: (vacancy: Info) => Partial<Info>): Write[] {
  const write = put(VacancyEntity.put(stored(next)).where(unchanged(before)), async () =>
    refuseDB("stale", { fresh: fresh(await find(next.vacancyID)) }),
  );
  return burnsAt(before) === burnsAt(next) ? [write] : [write, entry(next)];
}

/** That it is as it was read, for who writes about it without changing it. Lost as `replaced`. */
export const same = (vacancy: Info): Write =>
  update(
    VacancyEntity.patch({ vacancyID: vacancy.vacancyID }).set({ version: vacancy.version }).where(unchanged(vacancy)),
  );

/** That nobody changed it, and that the clock said nothing of it, since it was read. */
const unchanged = ({ version, toldLate, openingsSeen }: Info) => asRead({ version, toldLate, openingsSeen });

const stored = (vacancy: Info) => ({
  ...vacancy,
  dueAt: vacancy.deadline.instant,
  standing: standing(vacancy.status),
});

/** What the clock says of a vacancy: no act of somebody, so its version stays. Lost as `replaced`. */
export const marked = (vacancy: Info, mark: Pick<Info, "toldLate" | "openingsSeen">): Write =>
  update(VacancyEntity.patch({ vacancyID: vacancy.vacancyID }).set(mark).where(unchanged(vacancy)));
