import type { Info as Account } from "../access/account/model.ts";
import type { Ctx } from "../context.ts";
import { reject, withdraw } from "../hiring/application/close.ts";
import * as Application from "../hiring/application/index.ts";
import type { StageType, Info as Vacancy } from "../hiring/vacancy/model.ts";
import * as Profile from "../people/profile/index.ts";
import { talked } from "./meeting.ts";
import { offered } from "./offer.ts";
import { once } from "./once.ts";
import { as, moment, type Order, pick } from "./order.ts";
import { CALLS, COMPLAINT, PRAISE } from "./words.ts";

/** Somebody in a vacancy, and how their story goes; `index` is their place among those who came. */
export interface Hero {
  readonly order: Order;
  readonly vacancy: Vacancy;
  readonly recruiter: Account;
  readonly personID: string;
  readonly index: number;
}

/** Where of a hundred who came each tenth stands now: the first tenth has come furthest. */
const REACHED: readonly StageType[] = ["offer", "test", "interview", "interview", "screening", "screening"];
const CAME_DAYS_AGO = 34;

/** Days ago somebody came: those who have come far came first, the last ones today. */
export const cameAgo = (index: number, people: number) =>
  Math.max(0, Math.round(CAME_DAYS_AGO * (1 - index / people) - 1));

/** What happened to one person since they came. Each step is a command, at its own time. */
export async function lived(hero: Hero, people: number): Promise<void> {
  const share = Math.floor((hero.index / people) * 10);
  const reached = REACHED[share];
  if (reached === undefined) return;
  const came = cameAgo(hero.index, people);
  await noted(hero, came - 1);
  await moved(hero, "screening", came - 2);
  if (hero.index % 9 === 4) return left(hero, came - 4);
  if (reached === "screening") return;
  await moved(hero, "interview", came - 5);
  await talked(hero, came - 8);
  if (reached === "interview") return;
  await moved(hero, "test", came - 12);
  if (reached !== "offer") return;
  await moved(hero, "offer", came - 16);
  await offered(hero, came - 18);
}

const acting = ({ order, recruiter }: Hero, ago: number): Ctx =>
  as(recruiter, moment(order, Math.max(1, ago), 9 + (ago % 6), (ago * 17) % 60));

async function noted(hero: Hero, ago: number) {
  const { order, personID, index } = hero;
  const words = pick(CALLS[order.locale], index);
  const log = { channel: "phone", direction: "out", text: words } as const;
  await once(acting(hero, ago), `call-${personID}`, (ctx) => Profile.log(ctx, personID, log));
  const sentiment = { 3: "praise", 5: "complaint" }[index % 11];
  if (sentiment !== "praise" && sentiment !== "complaint") return;
  const text = (sentiment === "praise" ? PRAISE : COMPLAINT)[order.locale];
  const feeling = { channel: "email", direction: "in", text, sentiment } as const;
  await once(acting(hero, ago - 1), `feeling-${personID}`, (ctx) => Profile.log(ctx, personID, feeling));
}

async function moved(hero: Hero, type: StageType, ago: number) {
  const { vacancy, personID } = hero;
  const stage = vacancy.stages.find((one) => one.type === type);
  if (!stage) return;
  await once(acting(hero, ago), `to-${type}-${personID}`, async (ctx) => {
    const { version } = await Application.find(vacancy.vacancyID, personID);
    return Application.move(ctx, vacancy.vacancyID, { moves: [{ personID, version }], stageID: stage.stageID });
  });
}

async function left(hero: Hero, ago: number) {
  const { vacancy, personID, index } = hero;
  await once(acting(hero, ago), `left-${personID}`, async (ctx) => {
    const { version } = await Application.find(vacancy.vacancyID, personID);
    const people = [{ personID, version }];
    return index % 2
      ? reject(ctx, vacancy.vacancyID, { people, reason: pick(["skills", "experience", "salary"] as const, index) })
      : withdraw(ctx, vacancy.vacancyID, { people, reason: pick(["other_offer", "changed_mind"] as const, index) });
  });
}
