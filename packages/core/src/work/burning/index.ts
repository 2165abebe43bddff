import { can } from "../../access/policy/model.ts";
import { type Ctx, user } from "../../context.ts";
import { one as applicationOf } from "../../hiring/application/store.ts";
import { one as seatOf } from "../../hiring/interview/seat/index.ts";
import * as Tally from "../../hiring/tally/index.ts";
import * as Vacancy from "../../hiring/vacancy/index.ts";
import { looking, promisedBy } from "../../hiring/vacancy/model.ts";
import { plusMinutes } from "../../instant.ts";
import * as Burn from "../burn/index.ts";

/** What burns in one's name beside tasks: a vacancy, somebody who waits in one, a scorecard that is owed. */
export interface Burning {
  readonly kind: Exclude<Burn.Info["kind"], "task">;
  readonly id: string;
  /** The deadline that was crossed. */
  readonly at: string;
  /** Of the vacancy or the interview. */
  readonly title: string;
  readonly vacancyID: string;
  readonly interviewID?: string;
  /** Who waits, by what name, at which stage. */
  readonly personID?: string;
  readonly name?: string;
  readonly stage?: string;
}

const DAYS = 60 * 24 * 60;

/**
 * What burns in the asker's name still, the longest first: found by the ledger of the last sixty days, and read anew, for
 * who has been moved on, filled or graded meanwhile burns no more.
 */
export async function mine(ctx: Ctx): Promise<{ burning: Burning[] }> {
  const burns = await Burn.ofPerson(user(ctx).accountID, plusMinutes(ctx.now, -DAYS), ctx.now);
  const found = await Promise.all(burns.map((burn) => LOOK[burn.kind](ctx, burn)));
  return { burning: found.filter((one) => one !== undefined) };
}

type Look = (ctx: Ctx, burn: Burn.Info) => Promise<Burning | undefined>;
const said = ({ data }: Burn.Info, key: string) => (typeof data[key] === "string" ? data[key] : "");

/** The vacancy it is about, when somebody is still looked for there and the asker may see it. */
async function open(ctx: Ctx, burn: Burn.Info) {
  const [vacancy] = await Vacancy.many([said(burn, "vacancyID")]);
  return vacancy && looking(vacancy) && can(user(ctx), "vacancy", "read", vacancy) ? vacancy : undefined;
}

/** Whether openings that were to be filled by then still are not. */
async function lacking(vacancy: Vacancy.Info, at: string): Promise<boolean> {
  if (!vacancy.openingsBy?.some(({ instant }) => instant === at)) return false;
  const { hired } = (await Tally.list([vacancy.vacancyID])).get(vacancy.vacancyID) ?? { hired: 0 };
  return hired < promisedBy(vacancy, at);
}

const LOOK: Record<Burn.Info["kind"], Look> = {
  task: async () => undefined,
  vacancy: async (ctx, burn) => {
    const { id, at } = burn;
    const vacancy = await open(ctx, burn);
    if (!(vacancy && (vacancy.deadline.instant === at || (await lacking(vacancy, at))))) return undefined;
    return { kind: "vacancy", id, at, title: vacancy.title, vacancyID: id };
  },
  application: async (ctx, burn) => {
    const { id, at } = burn;
    const [vacancyID, personID, stage] = [said(burn, "vacancyID"), said(burn, "personID"), said(burn, "stage")];
    const [vacancy, one] = await Promise.all([open(ctx, burn), applicationOf(vacancyID, personID)]);
    const waits = one?.status === "active" && one.burnt === at && one.enteredAt === said(burn, "since");
    if (!(vacancy && waits)) return undefined;
    return { kind: "application", id, at, title: vacancy.title, vacancyID, personID, name: one.card.name, stage };
  },
  scorecard: async (_, burn) => {
    const { id, at, title, responsibleID = "" } = burn;
    const interviewID = said(burn, "interviewID");
    const seat = await seatOf(responsibleID, interviewID);
    if (!seat || seat.gradedAt !== undefined || seat.burnt !== at) return undefined;
    return { kind: "scorecard", id, at, title, vacancyID: seat.vacancyID, interviewID };
  },
};
