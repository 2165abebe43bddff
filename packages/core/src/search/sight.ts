import { can } from "../access/policy/model.ts";
import { type Ctx, refuse, user } from "../context.ts";
import * as Application from "../hiring/application/index.ts";
import * as Vacancy from "../hiring/vacancy/index.ts";
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

/**
 * Whom of the base the asker may see, and of whom what they ask to earn; undefined for who may see all of it. A person is
 * known through the vacancies they are in, as everywhere.
 */
export async function sightOf(ctx: Ctx): Promise<Sight | undefined> {
  const actor = user(ctx);
  if (can(actor, "person", "list", { vacancies: [] })) return undefined;
  const sight = { people: new Set<string>(), pay: new Set<string>() };
  for (const vacancy of await vacancies(ctx)) {
    const { applications } = await Application.board(ctx, vacancy.vacancyID);
    const row = { vacancies: [vacancy] };
    const pay = can(actor, "person", "salary", row);
    for (const { personID } of applications) {
      sight.people.add(personID);
      if (pay) sight.pay.add(personID);
    }
  }
  return sight;
}

/** Nobody learns by a filter or an order what they may not see. @throws access.forbidden */
export function permitted(filter: Filter, sight: Sight | undefined): void {
  const asksPay = filter.pay !== undefined || filter.order?.by === "pay";
  if (asksPay && sight?.pay.size === 0) throw refuse("forbidden");
}
