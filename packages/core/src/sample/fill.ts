import * as Bucket from "../bucket.ts";
import type { Ctx, Locale } from "../context.ts";
import type { Source } from "../people/person/model.ts";
import { away } from "./away.ts";
import { PEOPLE, vacancies } from "./house.ts";
import { begun } from "./newcomers.ts";
import { opened, type Plan, recruiterOf, tradeOf } from "./opening.ts";
import { as, KEY, moment, type Order, pick } from "./order.ts";
import { rewarded } from "./paid.ts";
import { dropped, type Read } from "./person.ts";
import * as Progress from "./progress/index.ts";
import { sheet } from "./sheet.ts";
import { hired } from "./staff.ts";
import { cameAgo, lived } from "./story.ts";
import { type Trade, trades } from "./trades.ts";

const SOURCES: readonly Source[] = [
  { kind: "job_site", name: "work.ua" },
  { kind: "job_site", name: "hh.kz" },
  { kind: "mail" },
  { kind: "referral" },
  { kind: "agency", name: "Blue Bridge" },
  { kind: "own_page" },
];
const LANGUAGES: readonly Locale[] = ["uk", "ru", "en"];

/**
 * Replays the sample firm's history: six vacancies, three hundred people with their résumés, calls, moves, interviews
 * and scorecards, paid work, thanks and rewards, two newcomers, who is away, each step at its own time and by the product's own command. Harmless when
 * repeated.
 */
export async function fill(ctx: Ctx, read: Read): Promise<void> {
  const bytes = await Bucket.read(KEY);
  if (!bytes) return;
  const order = await hired(ctx, JSON.parse(new TextDecoder().decode(bytes)));
  let done = 0;
  const counted = async () => {
    done += 1;
    if (done % 5 === 0) await Progress.reached(ctx, { done, of: PEOPLE });
  };
  await Progress.reached(ctx, { done, of: PEOPLE });
  await Promise.all(vacancies.map((plan, index) => hiring(order, plan, index, read, counted)));
  for (let seed = INTO_VACANCIES + 1; seed <= PEOPLE; seed++) {
    const came = as(recruiterOf(order, seed), moment(order, 40 + (seed % 20), 10));
    await dropped(came, seed, invented(order, seed, pick(trades, seed)), read, { source: { kind: "base" } });
    await counted();
  }
  await rewarded(order);
  await begun(order);
  await away(order);
  await Bucket.remove(KEY);
}

/** One vacancy with everybody in it, one after the other, as they came. */
async function hiring(order: Order, plan: Plan, index: number, read: Read, counted: () => Promise<void>) {
  const before = vacancies.slice(0, index).reduce((sum, { people }) => sum + people, 0);
  const vacancy = await opened(order, plan, index);
  const recruiter = recruiterOf(order, index);
  for (let place = 0; place < plan.people; place++) {
    const seed = before + place + 1;
    const came = as(recruiter, moment(order, cameAgo(place, plan.people) + 1, 8 + (place % 9), place % 60));
    const where = { vacancyID: vacancy.vacancyID, source: pick(SOURCES, place) };
    const personID = await dropped(came, seed, invented(order, seed, tradeOf(plan)), read, where);
    await lived({ order, vacancy, recruiter, personID, index: place }, plan.people);
    await counted();
  }
}

const INTO_VACANCIES = vacancies.reduce((sum, { people }) => sum + people, 0);

const invented = (order: Order, seed: number, trade: Trade) =>
  sheet(seed, trade, pick(LANGUAGES, seed), order.now.slice(0, 10));
