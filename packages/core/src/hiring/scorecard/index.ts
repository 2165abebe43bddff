export type * from "./model.ts";

import { need } from "../../access/policy/model.ts";
import { commit, put, refuse as refuseDB, type Write } from "../../commit.ts";
import { type Ctx, user } from "../../context.ts";
import * as Revision from "../../live/revision/index.ts";
import * as Activity from "../../people/activity/index.ts";
import * as Application from "../application/index.ts";
import { ofVacancy } from "../application/store.ts";
import * as Interview from "../interview/index.ts";
import * as Vacancy from "../vacancy/index.ts";
import { ScorecardEntity, SubmissionEntity } from "./entity.ts";
import * as Model from "./model.ts";

/** What one reader may see of a vacancy's judgements. */
export interface Sight {
  readonly interviews: readonly Interview.Info[];
  readonly cards: readonly Model.Info[];
  /** The people about whom they still owe a card: others' cards on them are left out. */
  readonly blind: ReadonlySet<string>;
}

/**
 * All interviews of a vacancy with those cards the asker may see now. Every query of cards begins here, so none can
 * forget who must not see what. The caller answers for the right to read the vacancy.
 */
export async function sight(ctx: Ctx, vacancyID: string): Promise<Sight> {
  const actor = user(ctx);
  const [interviews, cards] = await Promise.all([Interview.all(vacancyID), all(vacancyID)]);
  return {
    interviews,
    cards: Model.visible(actor, interviews, cards),
    blind: Model.blindTo(actor, interviews, cards),
  };
}

/** An interview with its results, as far as they are for the asker's eyes; `blind`: there may be cards that are not. */
export interface Result {
  readonly interview: Interview.Info;
  /** The applicant's. */
  readonly name: string;
  readonly cards: readonly Model.Info[];
  readonly blind: boolean;
}

/** All interviews of all applicants of a vacancy with their results, the earliest first. */
export async function results(ctx: Ctx, vacancyID: string): Promise<Result[]> {
  need(ctx, "vacancy", "read", await Vacancy.find(vacancyID));
  const [{ interviews, cards, blind }, applications] = await Promise.all([sight(ctx, vacancyID), ofVacancy(vacancyID)]);
  const names = new Map(applications.map(({ personID, card }) => [personID, card.name]));
  return interviews.map((interview) => ({
    interview,
    name: names.get(interview.personID) ?? "",
    cards: cards.filter(({ interviewID }) => interviewID === interview.interviewID),
    blind: blind.has(interview.personID),
  }));
}

/** One interview with its results. @throws interview.missing, access.forbidden */
export async function result(ctx: Ctx, vacancyID: string, interviewID: string): Promise<Result> {
  const interview = await Interview.get(ctx, vacancyID, interviewID);
  const [{ cards, blind }, { card }] = await Promise.all([
    sight(ctx, vacancyID),
    Application.find(vacancyID, interview.personID),
  ]);
  return {
    interview,
    name: card.name,
    cards: cards.filter((one) => one.interviewID === interviewID),
    blind: blind.has(interview.personID),
  };
}

/**
 * Hands in the asker's card, or amends it; what was handed in before stays readable.
 * @throws scorecard.not_interviewer, scorecard.too_early, db.stale with the fresh card
 */
export async function submit(
  ctx: Ctx,
  vacancyID: string,
  interviewID: string,
  input: Model.Submit,
): Promise<Model.Info> {
  const interview = await Interview.find(vacancyID, interviewID);
  const before = await one(interview, user(ctx).accountID);
  if (!before) await Interview.lateFirst(ctx, interview, user(ctx).accountID);
  const card = Model.submitted(ctx, interview, before, input);
  if ((before?.version ?? 0) !== input.version) throw refuseDB("stale", { fresh: before });
  const code = before ? "scorecard.amended" : "scorecard.submitted";
  const event = { code, data: { interviewID, vacancy: interview.title } };
  const { personID } = interview;
  const writes = [
    ...handedIn(interview, card),
    ...Interview.graded(interview, card.accountID, ctx.now),
    ...(before ? [] : await Interview.cardKept(ctx, interview, card.accountID)),
    Activity.written(ctx, { personID, vacancyID, channel: "system", event }),
    Revision.raised(vacancyID),
    Revision.raised(personID),
  ];
  return commit(ctx, writes, card);
}

/** All that one interviewer handed in for an interview, first to last. @throws scorecard.hidden, scorecard.missing */
export async function history(
  ctx: Ctx,
  vacancyID: string,
  interviewID: string,
  accountID: string,
): Promise<Model.Info[]> {
  const { cards, blind, interview } = await result(ctx, vacancyID, interviewID);
  if (!cards.some((card) => card.accountID === accountID))
    throw Model.refuse(blind && interview.interviewers.includes(accountID) ? "hidden" : "missing");
  const { data } = await SubmissionEntity.query.byCard({ interviewID, accountID }).go({ pages: "all" });
  return data;
}

async function all(vacancyID: string): Promise<Model.Info[]> {
  const { data } = await ScorecardEntity.query.byVacancy({ vacancyID }).go({ pages: "all", consistent: true });
  return data;
}

async function one(
  { vacancyID, personID, interviewID }: Interview.Info,
  accountID: string,
): Promise<Model.Info | undefined> {
  const { data } = await ScorecardEntity.get({ vacancyID, personID, interviewID, accountID }).go({ consistent: true });
  return data ?? undefined;
}

/** Each handing-in has a key that cannot be taken twice, with its number in it: no other condition is needed on the card. */
const handedIn = (interview: Interview.Info, card: Model.Info): Write[] => [
  put(SubmissionEntity.create(card), async () => refuseDB("stale", { fresh: await one(interview, card.accountID) })),
  put(ScorecardEntity.put(card)),
];
