export type * from "./model.ts";

import * as Account from "../../access/account/index.ts";
import { need } from "../../access/policy/model.ts";
import { commit, put, refuse as refuseDB, type Write } from "../../commit.ts";
import { type Ctx, user } from "../../context.ts";
import * as Firm from "../../firm/index.ts";
import * as Revision from "../../live/revision/index.ts";
import * as Mail from "../../notice/mail/index.ts";
import type { Letter } from "../../notice/mail/model.ts";
import * as Activity from "../../people/activity/index.ts";
import * as Person from "../../people/person/index.ts";
import { tongue } from "../../people/tongue/model.ts";
import { instantToWall } from "../../time/zone/index.ts";
import * as Application from "../application/index.ts";
import { seen, touched } from "../application/touch.ts";
import * as Vacancy from "../vacancy/index.ts";
import { OfferEntity } from "./entity.ts";
import { letter } from "./letter.ts";
import * as Model from "./model.ts";

/** All offers of a vacancy, the earliest first; only for those who may see what it pays. */
export async function list(ctx: Ctx, vacancyID: string): Promise<Model.Info[]> {
  const vacancy = await Vacancy.find(vacancyID);
  need(ctx, "vacancy", "salary", vacancy);
  const [{ data }, day] = await Promise.all([all(vacancyID), today(ctx, vacancy)]);
  return data.map((offer) => Model.shown(offer, day));
}

/**
 * Writes an offer and, when told so, sends it to the candidate in their language.
 * @throws db.stale with the fresh application, offer.already_open, offer.not_active, offer.answer_passed, offer.no_mail
 */
export async function create(ctx: Ctx, vacancyID: string, input: Model.Create): Promise<Model.Info> {
  const vacancy = await Vacancy.workable(ctx, vacancyID);
  const application = await seen(vacancyID, input);
  const [before, day] = await Promise.all([to(vacancyID, input.personID), today(ctx, vacancy)]);
  const offer = Model.created(ctx, application, input, before, day);
  return told(ctx, vacancy, offer, [put(OfferEntity.create(offer)), touched(application)]);
}

/**
 * Sends a draft, while the person is still in the running and can still answer.
 * @throws db.stale, offer.wrong_status, offer.not_active, offer.answer_passed, offer.no_mail
 */
export async function send(ctx: Ctx, vacancyID: string, offerID: string, { version }: { version: number }) {
  const vacancy = await Vacancy.workable(ctx, vacancyID);
  const before = await current(vacancyID, offerID, version);
  const [application, day] = await Promise.all([Application.find(vacancyID, before.personID), today(ctx, vacancy)]);
  Model.sendable(application, before, day);
  const [offer, writes] = turned(ctx, before, "sent", undefined);
  return told(ctx, vacancy, offer, [...writes, touched(application)]);
}

/** Notes the candidate's yes. @throws db.stale, offer.wrong_status */
export const accept = (ctx: Ctx, vacancyID: string, offerID: string, { version }: { version: number }) =>
  turn(ctx, vacancyID, offerID, version, "accepted");

/** Notes the candidate's no, with its reason. @throws db.stale, offer.wrong_status */
export const decline = (ctx: Ctx, vacancyID: string, offerID: string, { version, ...why }: Model.Decline) =>
  turn(ctx, vacancyID, offerID, version, "declined", why);

/** Takes it back. @throws db.stale, offer.wrong_status */
export const withdraw = (ctx: Ctx, vacancyID: string, offerID: string, { version }: { version: number }) =>
  turn(ctx, vacancyID, offerID, version, "withdrawn");

/** Whether somebody has said yes to an offer. */
export const accepted = async (vacancyID: string, personID: string): Promise<boolean> =>
  (await to(vacancyID, personID)).some(({ status }) => status === "accepted");

/** The first day at work that somebody agreed to. The caller answers for the right to know it. */
export const startsOn = async (vacancyID: string, personID: string): Promise<string | undefined> =>
  (await to(vacancyID, personID)).find(({ status }) => status === "accepted")?.startsOn;

async function turn(
  ctx: Ctx,
  vacancyID: string,
  offerID: string,
  version: number,
  status: "accepted" | "declined" | "withdrawn",
  why?: Omit<Model.Decline, "version">,
): Promise<Model.Info> {
  const vacancy = await Vacancy.workable(ctx, vacancyID);
  const before = await current(vacancyID, offerID, version);
  return told(ctx, vacancy, ...turned(ctx, before, status, why));
}

function turned(
  ctx: Ctx,
  before: Model.Info,
  status: "sent" | "accepted" | "declined" | "withdrawn",
  why: Omit<Model.Decline, "version"> | undefined,
): [Model.Info, Write[]] {
  const offer = Model.turned(ctx, before, status, why);
  const stored = put(
    OfferEntity.put(offer).where(({ version }, { eq }) => eq(version, before.version)),
    async () => refuseDB("stale", { fresh: await find(before.vacancyID, before.offerID) }),
  );
  return [offer, [stored]];
}

/** Writes an offer with a line of history (never its terms: not all who read history may know them) and its letter. */
async function told(ctx: Ctx, vacancy: Vacancy.Info, offer: Model.Info, writes: Write[]): Promise<Model.Info> {
  const { personID, offerID, status, reason } = offer;
  const { vacancyID, title } = vacancy;
  const letters = status === "sent" ? [await written(ctx, vacancy, offer)] : [];
  const event = { code: `offer.${status}`, data: { offerID, vacancy: title, reason } };
  const all = [
    ...writes,
    ...letters.map(Mail.queued),
    Activity.written(ctx, { personID, vacancyID, channel: "system", event }),
    Revision.raised(vacancyID),
    Revision.raised(personID),
  ];
  const answer = await commit(ctx, all, offer);
  await Promise.all(letters.map(({ mailID }) => Mail.send(ctx, mailID)));
  return answer;
}

async function written(ctx: Ctx, { title }: Vacancy.Info, offer: Model.Info): Promise<Letter> {
  const [firm, person, sender] = await Promise.all([
    Firm.get(),
    Person.find(offer.personID),
    Account.find(user(ctx).accountID),
  ]);
  const [address] = person.mails;
  if (!address) throw Model.refuse("no_mail");
  const said = { ...offer, firm: firm.name, title, name: person.name, from: sender?.name ?? "" };
  return {
    mailID: `offer#${offer.offerID}`,
    to: { address, name: person.name },
    ...letter(tongue(person, firm.locale), said),
    sendAfter: ctx.now,
  };
}

/** The offer as somebody saw it. @throws db.stale with the fresh one, offer.missing */
async function current(vacancyID: string, offerID: string, version: number): Promise<Model.Info> {
  const offer = await find(vacancyID, offerID);
  if (offer.version !== version) throw refuseDB("stale", { fresh: offer });
  return offer;
}

async function find(vacancyID: string, offerID: string): Promise<Model.Info> {
  const offer = (await all(vacancyID)).data.find((one) => one.offerID === offerID);
  if (!offer) throw Model.refuse("missing", { offerID });
  return offer;
}

/** The day it is in the vacancy's office. */
async function today(ctx: Ctx, { officeID }: Vacancy.Info): Promise<string> {
  const { offices } = await Firm.get();
  const zone = offices.find((office) => office.officeID === officeID)?.zone ?? "UTC";
  return instantToWall(ctx.now, zone).localDate;
}

const all = (vacancyID: string) => OfferEntity.query.byVacancy({ vacancyID }).go({ pages: "all", consistent: true });

async function to(vacancyID: string, personID: string): Promise<Model.Info[]> {
  const { data } = await OfferEntity.query.byVacancy({ vacancyID, personID }).go({ pages: "all", consistent: true });
  return data;
}
