import { put, refuse as refuseDB, remove, type Write } from "../../commit.ts";
import { AbsenceEntity, StandInEntity } from "./entity.ts";
import type { Info, Spell } from "./model.ts";

/** A colleague's absences. The caller answers for the right to know them. */
export async function find(accountID: string): Promise<Info> {
  const { data } = await AbsenceEntity.get({ accountID }).go({ consistent: true });
  return data ?? { accountID, spells: [], version: 0 };
}

/**
 * The same for half the price, as it was a moment ago: for each notice and each act in somebody's stead it is asked
 * whether they are away.
 */
export async function glance(accountID: string): Promise<Info["spells"]> {
  const { data } = await AbsenceEntity.get({ accountID }).go();
  return data?.spells ?? [];
}

/** Everybody who is or will be away on this day or later, by their last day. */
export async function ahead(day: string, limit: number, cursor: string | null) {
  const query = AbsenceEntity.query.ahead({ list: "all" }).gte({ until: day });
  const page = await query.go({ limit, cursor });
  return { books: page.data as Info[], cursor: page.cursor };
}

export interface StandIn extends Pick<Spell, "absenceID" | "from" | "to"> {
  readonly substituteID: string;
  readonly accountID: string;
}

/** For whom somebody stands in on this day or later, by the last day. */
export async function standIns(substituteID: string, day: string): Promise<StandIn[]> {
  const { data } = await StandInEntity.query.bySubstitute({ substituteID }).gte({ to: day }).go({ pages: "all" });
  return data;
}

/** `next` was made from `before`; lost with `db.stale` and the fresh absences when they changed meanwhile. */
export function replaced(before: Info, next: Info): Write[] {
  const last = next.spells.map(({ to }) => to).toSorted();
  const item = { ...next, ...(last.length > 0 && { list: "all" as const, until: last.at(-1) }) };
  const stale = async () => refuseDB("stale", { fresh: await find(next.accountID) });
  const write =
    before.version === 0
      ? put(AbsenceEntity.create(item), stale)
      : put(
          AbsenceEntity.put(item).where(({ version }, { eq }) => eq(version, before.version)),
          stale,
        );
  return [write, ...standing(before, next)];
}

/** Who stands in for whom, absence by absence. */
function standing(before: Info, { accountID, spells }: Info): Write[] {
  const covered = spells.flatMap(({ substituteID, ...spell }) =>
    substituteID === undefined ? [] : [{ ...spell, substituteID, accountID }],
  );
  const gone = before.spells.filter(({ absenceID }) => !covered.some((one) => one.absenceID === absenceID));
  return [
    ...gone.map(({ absenceID }) => remove(StandInEntity.delete({ absenceID }))),
    ...covered.map((one) => put(StandInEntity.put(one))),
  ];
}
