export type * from "./model.ts";

import { need } from "../../access/policy/model.ts";
import * as Bucket from "../../bucket.ts";
import { commit, put, refuse as refuseDB, type Write } from "../../commit.ts";
import { author, type Ctx } from "../../context.ts";
import * as Tally from "../../hiring/tally/index.ts";
import { newID } from "../../id.ts";
import * as Revision from "../../live/revision/index.ts";
import * as Run from "../../work/run/store.ts";
import { find as employeeOf } from "../employee/store.ts";
import { holding, kindOf } from "../merge/holding.ts";
import * as Merge from "../merge/index.ts";
import { type Raw, remove } from "../merge/place.ts";
import * as Person from "../person/index.ts";
import { ErasureEntity } from "./entity.ts";
import { type Erase, type Info, refuse, type Sought } from "./model.ts";
import { filesOf, theirs } from "./theirs.ts";
import { type Key, walked } from "./walk.ts";

interface Stored extends Info {
  readonly personID: string;
  readonly sought?: Sought | undefined;
  readonly from?: Key | undefined;
  readonly again?: boolean | undefined;
  readonly unended?: "yes" | undefined;
  readonly version: number;
}

/** Items in one transaction: each may take three of its hundred. */
const CHUNK = 30;
/** Megabytes of the table that one run walks through. */
const PAGES = 40;

/**
 * Erases somebody for good: the profile, all they are found by and their part of every vacancy go at once; files, letters
 * and copies elsewhere are gone within the hour (`resume`). What stays is that it was done, by whom, who had looked, and
 * counts. For administrators alone: nothing brings anybody back.
 * @throws db.stale with the fresh person, erasure.employed, erasure.planned, erasure.merging
 */
export async function erase(ctx: Ctx, personID: string, { version }: Erase): Promise<Info> {
  need(ctx, "person", "erase", { vacancies: [] });
  const person = await Person.find(personID);
  if (person.version !== version) throw refuseDB("stale", { fresh: person });
  const [held, merges] = await Promise.all([holding(person), Merge.list(ctx, person.personID)]);
  await free(person.personID, held, ctx.now);
  if (merges.some(({ status }) => status === "merging" || status === "parting")) throw refuse("merging");
  const sought: Sought = {
    personIDs: [person.personID, ...merges.filter(({ status }) => status === "merged").map(({ goneID }) => goneID)],
    documentIDs: held.filter((item) => kindOf(item) === "document").map(({ documentID }) => String(documentID)),
    contacts: [...person.mails, ...person.phones],
    names: [person.name, ...merges.map(({ name }) => name)],
  };
  const info: Info = { erasureID: newID("erasure"), at: ctx.now, by: author(ctx) };
  const begun: Stored = { ...info, personID: person.personID, sought, unended: "yes", version: 1 };
  await commit(ctx, [put(ErasureEntity.create(begun)), ...Person.vanished(person)], info);
  await cleared(
    { ...ctx, act: undefined },
    held.filter((item) => theirs(item, sought) === true),
  );
  return info;
}

/** Nobody is erased whom the firm must keep, or whom colleagues wait for. */
async function free(personID: string, items: readonly Raw[], now: string): Promise<void> {
  const [employee, runs] = await Promise.all([employeeOf(personID), Run.ofPerson(personID)]);
  if (employee || runs.length > 0) throw refuse("employed");
  const planned = items.some(
    (item) => kindOf(item) === "interview" && item.status === "planned" && String(item.endAt) > now,
  );
  if (planned) throw refuse("planned");
}

/** Takes items away; who was in a vacancy is no longer counted there, and who was hired stays counted. */
async function cleared(ctx: Ctx, items: readonly Raw[]): Promise<void> {
  for (let at = 0; at < items.length; at += CHUNK) await commit(ctx, items.slice(at, at + CHUNK).flatMap(gone), null);
}

function gone(item: Raw): Write[] {
  if (kindOf(item) !== "application") return [remove(item)];
  const vacancyID = String(item.vacancyID);
  const counted = item.status === "active" ? [Tally.counted(vacancyID, { active: -1 })] : [];
  return [remove(item), ...counted, Revision.raised(vacancyID)];
}

/** Goes on with all that is being erased; for the clock. Harmless when repeated. */
export async function resume(ctx: Ctx): Promise<void> {
  const { data } = await ErasureEntity.query.unended({ unended: "yes" }).go({ pages: "all" });
  for (const { erasureID } of data) {
    const { data: begun } = await ErasureEntity.get({ erasureID }).go({ consistent: true });
    if (begun?.sought) await swept(ctx, begun, begun.sought);
  }
}

/** Files first, then a walk through the whole table: what tells of them may stand where nothing leads to it. */
async function swept(ctx: Ctx, begun: Stored, sought: Sought): Promise<void> {
  const { documentIDs } = sought;
  await Bucket.purge(...documentIDs.flatMap((id) => [Bucket.keys.file(id), Bucket.keys.text(id)]));
  let { from, again = false } = begun;
  let page = 0;
  do {
    const { items: all, next } = await walked(from);
    const found = all.map((item) => ({ item, verdict: theirs(item, sought) }));
    again ||= found.some(({ verdict }) => verdict === "later");
    const items = found.flatMap(({ item, verdict }) => (verdict === true ? item : []));
    await Bucket.purge(...items.flatMap(filesOf));
    await cleared(ctx, items);
    from = next;
  } while (from && ++page < PAGES);
  const { unended, sought: _, ...done } = begun;
  const open = from !== undefined || again;
  const rest = open ? { unended, sought, ...(from && { from, again }) } : {};
  const next = { ...done, from: undefined, again: undefined, ...rest, version: begun.version + 1 };
  const write = put(ErasureEntity.put(next).where(({ version }, { eq }) => eq(version, begun.version)));
  await commit(ctx, [write], null);
}
