import * as Application from "../hiring/application/index.ts";
import * as Decision from "../hiring/decision/index.ts";
import { hire } from "../hiring/hire/index.ts";
import * as Offer from "../hiring/offer/index.ts";
import { once } from "./once.ts";
import { as, moment } from "./order.ts";
import type { Hero } from "./story.ts";
import { RATIONALE } from "./words.ts";

const STARTS_IN = 14;
const ANSWER_IN = 5;

/** The first of a vacancy with several openings is hired, the second has an offer and has not answered. */
export async function offered(hero: Hero, ago: number): Promise<void> {
  const { order, vacancy, recruiter, personID, index } = hero;
  const { vacancyID, salary, openings } = vacancy;
  if (openings < 2 || index > 1 || !salary) return;
  const manager = order.staff.find(({ accountID }) => accountID === vacancy.managerID) ?? recruiter;
  const version = async () => (await Application.find(vacancyID, personID)).version;
  const at = (later: number, hour: number) => moment(order, Math.max(1, ago - later), hour);
  await once(as(manager, at(0, 9)), `decision-${personID}`, async (ctx) =>
    Decision.decide(ctx, vacancyID, {
      personID,
      outcome: "hire",
      rationale: RATIONALE[order.locale],
      evidence: [],
      version: await version(),
    }),
  );
  const { from, to: _, ...terms } = salary;
  const offer = await once(as(recruiter, at(0, 10)), `offer-${personID}`, async (ctx) =>
    Offer.create(ctx, vacancyID, {
      personID,
      salary: { minor: Math.round((from ?? 0) * 1.4), ...terms },
      startsOn: moment(order, -STARTS_IN, 9).slice(0, 10),
      answerBy: moment(order, -ANSWER_IN, 9).slice(0, 10),
      send: true,
      version: await version(),
    }),
  );
  if (index > 0) return;
  await once(as(recruiter, at(2, 11)), `accepted-${personID}`, (ctx) =>
    Offer.accept(ctx, vacancyID, offer.offerID, { version: offer.version }),
  );
  await once(as(recruiter, at(2, 12)), `hired-${personID}`, async (ctx) =>
    hire(ctx, vacancyID, personID, { version: await version() }),
  );
}
