import type { Write } from "../../commit.ts";
import { type Info as ApplicationInfo, folded } from "../../hiring/application/model.ts";
import * as Tally from "../../hiring/tally/index.ts";
import * as Vacancy from "../../hiring/vacancy/index.ts";
import * as Revision from "../../live/revision/index.ts";
import { at, create, type Fold, put, type Raw, remove } from "./place.ts";

const application = (item: Raw) => item as unknown as ApplicationInfo;
const count = (items: readonly Raw[], status: string) => items.filter((item) => item.status === status).length;
/** How the vacancy's numbers change when these applications become those. */
const counted = (vacancyID: string, before: readonly Raw[], after: readonly Raw[]): Write[] => {
  const active = count(after, "active") - count(before, "active");
  const hired = count(after, "hired") - count(before, "hired");
  return active === 0 && hired === 0 ? [] : [Tally.counted(vacancyID, { active, hired })];
};

const STANDING = ["stageID", "enteredAt", "status", "reason", "reasonText", "letter"] as const;
/** An item with what an application stands at; without what it does not say. */
function standing(item: Raw, { version, ...said }: ApplicationInfo): Raw {
  const values = STANDING.map((name) => [name, said[name]] as const);
  const kept = Object.entries(item).filter(([name]) => !(STANDING as readonly string[]).includes(name));
  const rest = Object.fromEntries([...kept, ...values.filter(([, value]) => value !== undefined)]);
  return { ...rest, pk: item.pk, sk: item.sk, version };
}

/** Both were in one vacancy: one application stays there, and stands where the one that had come further stood. */
export async function fold({ kept, gone }: Fold): Promise<Write[]> {
  const vacancyID = String(kept.vacancyID);
  const [vacancy] = await Vacancy.many([vacancyID]);
  const next = standing(kept, folded(application(kept), application(gone), vacancy?.stages ?? []));
  return [put(next, kept), remove(gone), ...counted(vacancyID, [kept, gone], [next]), Revision.raised(vacancyID)];
}

/**
 * Two applications again. What nobody has moved since stands where it stood; else the kept one stays where it was
 * moved to, and the other one comes back as it was.
 */
export async function unfold({ kept, gone }: Fold): Promise<Write[]> {
  const vacancyID = String(kept.vacancyID);
  const [vacancy] = await Vacancy.many([vacancyID]);
  const now = await at(kept);
  if (!now) return [create(gone)];
  const merged = folded(application(kept), application(gone), vacancy?.stages ?? []);
  const untouched = Number(now.version) === merged.version;
  const back = untouched
    ? standing(now, { ...application(kept), version: merged.version + 1 })
    : { ...now, version: Number(now.version) + 1 };
  const again = { ...gone, version: merged.version + 1 };
  return [
    put(back as Raw, now),
    create(again),
    ...counted(vacancyID, [now], [back as Raw, again]),
    Revision.raised(vacancyID),
  ];
}
