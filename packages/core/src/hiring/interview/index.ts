export { cardKept, lateFirst, lookAtCard } from "./clock.ts";
export type * from "./model.ts";
export { all, find } from "./store.ts";
export { usual } from "./usual.ts";

import { need } from "../../access/policy/model.ts";
import { batch } from "../../batch.ts";
import { commit, put, update, type Write } from "../../commit.ts";
import { type Ctx, user } from "../../context.ts";
import { plusMinutes } from "../../instant.ts";
import * as Revision from "../../live/revision/index.ts";
import * as Mail from "../../notice/mail/index.ts";
import * as Activity from "../../people/activity/index.ts";
import * as Person from "../../people/person/index.ts";
import * as Application from "../application/index.ts";
import { refuse as refuseApplication } from "../application/model.ts";
import { present } from "../application/touch.ts";
import * as Vacancy from "../vacancy/index.ts";
import { InterviewEntity } from "./entity.ts";
import { type Invitations, invitations } from "./invitation.ts";
import * as Model from "./model.ts";
import * as Seat from "./seat/index.ts";
import { find, ofPerson, replaced, seenAs } from "./store.ts";

/** One interview. @throws interview.missing, access.forbidden for who neither reads the vacancy nor interviews */
export async function get(ctx: Ctx, vacancyID: string, interviewID: string): Promise<Model.Info> {
  const [vacancy, interview] = await Promise.all([Vacancy.find(vacancyID), find(vacancyID, interviewID)]);
  if (!interview.interviewers.includes(user(ctx).accountID)) need(ctx, "vacancy", "read", vacancy);
  return interview;
}

export interface Mine {
  readonly interview: Model.Info;
  readonly name: string;
  readonly gradedAt?: string | undefined;
}

const DAY = 24 * 60;
const PAST_DAYS = 60;
const AHEAD_DAYS = 365;

/** What the asker interviews: from sixty days ago to a year ahead, the earliest first. */
export async function mine(ctx: Ctx): Promise<Mine[]> {
  const from = plusMinutes(ctx.now, -PAST_DAYS * DAY);
  const seats = await Seat.list(user(ctx).accountID, from, plusMinutes(ctx.now, AHEAD_DAYS * DAY));
  const keys = seats.map(({ vacancyID, interviewID }) => ({ vacancyID, interviewID }));
  const [data, people] = await Promise.all([
    batch(keys, (some) => InterviewEntity.get(some).go()),
    Person.many(seats.map(({ personID }) => personID)),
  ]);
  const interviews = new Map(data.map((interview) => [interview.interviewID, interview]));
  const names = new Map(people.map(({ personID, name }) => [personID, name]));
  return seats.flatMap(({ interviewID, personID, gradedAt }) => {
    const interview = interviews.get(interviewID);
    return interview ? [{ interview, name: names.get(personID) ?? "", gradedAt }] : [];
  });
}

/**
 * When colleagues, and the candidate (only for who may see them), sit in other interviews: only when, not for which
 * vacancy. `from`, `to`: instants. @throws access.forbidden
 */
export async function busy(
  ctx: Ctx,
  {
    accounts,
    person,
    from,
    to,
  }: { accounts: readonly string[]; person?: string | undefined; from: string; to: string },
): Promise<Model.Busy[]> {
  if (person) need(ctx, "person", "read", { vacancies: await Application.vacanciesOf(person) });
  const [colleagues, theirs] = await Promise.all([Seat.busy(accounts, from, to), person ? ofPerson(person) : []]);
  const candidate = theirs
    .filter(({ status, startAt, endAt }) => status !== "cancelled" && startAt < to && endAt > from)
    .map(({ personID, interviewID, startAt, endAt }) => ({ who: personID, interviewID, startAt, endAt }));
  return [...colleagues, ...candidate];
}

/**
 * Plans an interview and tells everybody: seats, letters with the calendar's text, notices and a line of the person's
 * history, all or nothing. Who interviews joins the vacancy's team, so that they can read what they will ask about.
 * @throws application.not_active, application.missing, interview.*, account.missing
 */
export async function schedule(ctx: Ctx, vacancyID: string, input: Model.Schedule): Promise<Model.Info> {
  const vacancy = await Vacancy.workable(ctx, vacancyID);
  const application = await Application.find(vacancyID, input.personID);
  const { status } = application;
  if (status !== "active") throw refuseApplication("not_active", { status });
  const interview = Model.scheduled(ctx, vacancy, input);
  const invited = await invitations(ctx, interview, "invited", undefined);
  const writes = [
    present(application),
    put(InterviewEntity.create(interview)),
    ...Seat.taken(interview),
    ...Vacancy.joined(vacancy, interview.interviewers),
  ];
  return tell(ctx, interview, "planned", writes, invited);
}

/** Another time, place or people. @throws db.stale with the fresh interview, interview.* */
export async function move(ctx: Ctx, vacancyID: string, interviewID: string, input: Model.Move): Promise<Model.Info> {
  const vacancy = await Vacancy.workable(ctx, vacancyID);
  const before = seenAs(await find(vacancyID, interviewID), input.version);
  const interview = Model.moved(ctx, before, input);
  const invited = await invitations(ctx, interview, "moved", before);
  const gone = before.interviewers.filter((accountID) => !interview.interviewers.includes(accountID));
  const writes = [
    replaced(before, interview),
    ...Seat.taken(interview),
    ...Seat.freed(interview, gone),
    ...Vacancy.joined(vacancy, interview.interviewers),
  ];
  return tell(ctx, interview, "moved", writes, invited);
}

/** Calls it off. @throws db.stale, interview.not_planned */
export async function cancel(
  ctx: Ctx,
  vacancyID: string,
  interviewID: string,
  { version }: { version: number },
): Promise<Model.Info> {
  await Vacancy.workable(ctx, vacancyID);
  const before = seenAs(await find(vacancyID, interviewID), version);
  const interview = Model.cancelled(before);
  const invited = await invitations(ctx, interview, "cancelled", before);
  const writes = [replaced(before, interview), ...Seat.freed(interview, before.interviewers)];
  return tell(ctx, interview, "cancelled", writes, invited);
}

/**
 * Notes that it took place, or that the candidate did not come: by who works on the vacancy, or who was there. Who says
 * that nobody came gives up their say, and with it their blindness; only who works on the vacancy can take that back.
 * @throws access.forbidden, db.stale with the fresh interview, interview.*
 */
export async function mark(
  ctx: Ctx,
  vacancyID: string,
  interviewID: string,
  status: "held" | "no_show",
  { version }: { version: number },
): Promise<Model.Info> {
  const [vacancy, found] = await Promise.all([Vacancy.find(vacancyID), find(vacancyID, interviewID)]);
  if (!Model.seated(found, user(ctx))) need(ctx, "vacancy", "work", vacancy);
  const before = seenAs(found, version);
  const interview = Model.marked(ctx, before, status);
  return tell(ctx, interview, status, [replaced(before, interview)], { letters: [], writes: [] });
}

/** That a card came in: it was held, then. For the transaction that writes the card. */
export const graded = ({ vacancyID, interviewID }: Model.Info, accountID: string, now: string): Write[] => [
  update(
    InterviewEntity.patch({ vacancyID, interviewID })
      .set({ status: "held", graded: true })
      .add({ version: 1 })
      .where(({ status }, { eq }) => `(${eq(status, "planned")} OR ${eq(status, "held")})`),
  ),
  ...Seat.graded(accountID, interviewID, now),
];

/** Writes it all, then sends the letters at once as far as that goes; the outbox has them anyway. */
async function tell(
  ctx: Ctx,
  interview: Model.Info,
  what: "planned" | "moved" | "cancelled" | "held" | "no_show",
  writes: readonly Write[],
  invited: Invitations,
): Promise<Model.Info> {
  const { vacancyID, personID, interviewID, title, startAt, zone } = interview;
  const event = { code: `interview.${what}`, data: { interviewID, vacancy: title, startAt, zone } };
  const line = Activity.written(ctx, { personID, vacancyID, channel: "system", event });
  const raised = [Revision.raised(vacancyID), Revision.raised(personID)];
  const answer = await commit(ctx, [...writes, ...invited.writes, line, ...raised], interview);
  await Promise.all(invited.letters.map(({ mailID }) => Mail.send(ctx, mailID)));
  return answer;
}
