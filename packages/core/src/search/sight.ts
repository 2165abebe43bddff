import { can } from "../access/policy/model.ts";
import { type Ctx, refuse, user } from "../context.ts";
import * as Application from "../hiring/application/index.ts";
import * as Vacancy from "../hiring/vacancy/index.ts";
import * as Revision from "../live/revision/index.ts";
import type { Filter } from "./model.ts";
import type { Sight } from "./plan.ts";

/** All vacancies the asker may see, current and closed. */
async function vacancies(ctx: Ctx): Promise<Vacancy.Info[]> {
  const all: Vacancy.Info[] = [];
  for (const standing of ["current", "closed"] as const) {
    let cursor: string | undefined;
    do {
      const page: Vacancy.Page = await Vacancy.list(ctx, standing, cursor);
      all.push(...page.vacancies);
      cursor = page.cursor ?? undefined;
    } while (cursor !== undefined);
  }
  return all;
}

/** Who was on a vacancy's board when it was read last. A board is read again when its vacancy's revision went up. */
interface Board {
  readonly revision: number;
  readonly at: number;
  readonly personIDs: readonly string[];
}
const boards = new Map<string, Board>();
/** Boards read at once; boards kept; milliseconds after which one is read anew whatever its revision says. */
const AT_ONCE = 8;
const MOST = 5000;
const LASTS = 60_000;

/** The people of these vacancies: of those not changed since they were read, at half a unit each. */
async function boardsOf(ctx: Ctx, vacancyIDs: readonly string[]): Promise<void> {
  const revisions = await Revision.list(vacancyIDs);
  const now = Date.now();
  const stale = vacancyIDs.filter((id) => {
    const known = boards.get(id);
    return !known || known.revision !== revisions[id] || now - known.at > LASTS;
  });
  if (boards.size + stale.length > MOST) boards.clear();
  for (let at = 0; at < stale.length; at += AT_ONCE)
    await Promise.all(
      stale.slice(at, at + AT_ONCE).map(async (id) => {
        const { applications } = await Application.board(ctx, id);
        const personIDs = applications.map(({ personID }) => personID);
        boards.set(id, { revision: revisions[id] ?? 0, at: now, personIDs });
      }),
    );
}

/**
 * Whom of the base the asker may see, and of whom what they ask to earn; undefined for who may see all of it. A person is
 * known through the vacancies they are in, as everywhere.
 */
export async function sightOf(ctx: Ctx): Promise<Sight | undefined> {
  const actor = user(ctx);
  if (can(actor, "person", "list", { vacancies: [] })) return undefined;
  const all = await vacancies(ctx);
  await boardsOf(
    ctx,
    all.map(({ vacancyID }) => vacancyID),
  );
  const sight = { people: new Set<string>(), pay: new Set<string>() };
  for (const vacancy of all) {
    const pay = can(actor, "person", "salary", { vacancies: [vacancy] });
    for (const personID of boards.get(vacancy.vacancyID)?.personIDs ?? []) {
      sight.people.add(personID);
      if (pay) sight.pay.add(personID);
    }
  }
  return sight;
}

/** Whether they may know what anybody asks to earn. */
export const paid = (sight: Sight | undefined) => sight === undefined || sight.pay.size > 0;

/** Whether they may know what this person asks to earn. */
export const tellsPay = (sight: Sight | undefined, personID: string) => sight === undefined || sight.pay.has(personID);

/** Nobody learns by a filter or an order what they may not see. @throws access.forbidden */
export function permitted(filter: Filter, sight: Sight | undefined): void {
  const asksPay = filter.pay !== undefined || filter.order?.by === "pay";
  if (asksPay && !paid(sight)) throw refuse("forbidden");
}
