import * as v from "valibot";
import { author, type Ctx } from "../../context.ts";
import { type CodeOf, refusals } from "../../error.ts";
import { ID } from "../../id.ts";
import { Instant, plusMinutes } from "../../instant.ts";
import { Money } from "../../money.ts";
import { type Info as Person, Source } from "../../people/person/model.ts";
import { Deadline } from "../../time/deadline/model.ts";
import { CompetencyID, type Stage, standing, type Info as Vacancy } from "../vacancy/model.ts";

export const Status = v.picklist(["active", "hired", "rejected", "withdrawn"]);
export type Status = v.InferOutput<typeof Status>;

export const RejectReason = v.picklist([
  "skills",
  "experience",
  "salary",
  "language",
  "culture",
  "position_closed",
  "other",
]);
export type RejectReason = v.InferOutput<typeof RejectReason>;
export const WithdrawReason = v.picklist(["other_offer", "salary", "location", "changed_mind", "no_answer", "other"]);

export type WithdrawReason = v.InferOutput<typeof WithdrawReason>;

const COMPETENCIES = 12;

/** What a board card shows of the person: a copy, renewed in the transaction that changes the person. */
export const Card = v.strictObject({
  name: v.string(),
  headline: v.optional(v.string()),
  city: v.optional(v.string()),
  months: v.optional(v.number()),
  competencyIDs: v.pipe(v.array(CompetencyID), v.maxLength(COMPETENCIES)),
  desiredSalary: v.optional(Money),
  /** They asked not to be written to. */
  doNotContact: v.optional(v.boolean()),
});
export type Card = v.InferOutput<typeof Card>;

/** A person in a vacancy. Keyed by both, so that there is never a second one. */
export const Info = v.strictObject({
  vacancyID: ID("vacancy"),
  personID: ID("person"),
  stageID: ID("stage"),
  enteredAt: Instant,
  status: Status,
  reason: v.optional(v.union([RejectReason, WithdrawReason])),
  reasonText: v.optional(v.pipe(v.string(), v.maxLength(2000))),
  /** The letter that goes with a rejection; until `sendAfter` it can still be held back. */
  letter: v.optional(v.strictObject({ mailID: v.string(), sendAfter: Instant })),
  source: Source,
  card: Card,
  /** The deadline's instant of the stage's limit whose crossing was written down. */
  burnt: v.optional(Instant),
  /** Until when they may wait at their stage, where it has a limit: told in answers, never stored. */
  deadline: v.optional(Deadline),
  createdAt: Instant,
  createdBy: v.string(),
  version: v.number(),
});
export type Info = v.InferOutput<typeof Info>;

/** People in one act: each takes up to four items of a transaction, which holds a hundred; some are for the act itself. */
export const MOST = 23;
const Picked = v.strictObject({ personID: ID("person"), version: v.number() });
export type Picked = v.InferOutput<typeof Picked>;
const People = v.pipe(
  v.array(Picked),
  v.minLength(1),
  v.maxLength(MOST),
  v.check((people) => new Set(people.map(({ personID }) => personID)).size === people.length, "twice"),
);
const Words = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(2000)));

export const Enter = v.strictObject({ personID: ID("person"), source: Source });
export type Enter = v.InferOutput<typeof Enter>;

export const Move = v.strictObject({ moves: People, stageID: ID("stage") });
export type Move = v.InferOutput<typeof Move>;

const Letter = v.strictObject({
  subject: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(10_000)),
});
/** One text per language; each person gets theirs. `{name}` and `{vacancy}` in it are filled in. */
export const Letters = v.strictObject({ en: Letter, ru: Letter, uk: Letter });
export type Letters = v.InferOutput<typeof Letters>;

export const Reject = v.strictObject({
  people: People,
  reason: RejectReason,
  reasonText: Words,
  letter: v.optional(Letters),
});
export type Reject = v.InferOutput<typeof Reject>;

export const Withdraw = v.strictObject({ people: People, reason: WithdrawReason, reasonText: Words });
export type Withdraw = v.InferOutput<typeof Withdraw>;

export const Restore = v.strictObject({ people: People });
export type Restore = v.InferOutput<typeof Restore>;

export const refuse = refusals("application", {
  missing: "missing",
  exists: "conflict",
  vacancy_closed: "conflict",
  not_active: "conflict",
  not_closed: "conflict",
  stage_unknown: "invalid",
  needs_offer: "conflict",
  begun: "conflict",
});
export type Code = CodeOf<typeof refuse>;

/** Minutes in which a rejection can be taken back before its letter leaves. */
const HELD = 10;

/** Where people begin: the first stage that means "new", or simply the first. */
export const entrance = (stages: readonly Stage[]) => stages.find(({ type }) => type === "new") ?? stages[0];

/** The copy of a person for their card, with what the vacancy asks for first. */
export function cardOf(person: Person, { requirements }: Pick<Vacancy, "requirements">): Card {
  const asked = new Set(requirements.map(({ competencyID }) => competencyID));
  const claims = person.competencies.toSorted(
    (one, other) => Number(asked.has(other.competencyID)) - Number(asked.has(one.competencyID)),
  );
  return {
    name: person.name,
    headline: person.headline,
    city: person.city,
    months: person.months,
    competencyIDs: claims.slice(0, COMPETENCIES).map(({ competencyID }) => competencyID),
    desiredSalary: person.desiredSalary,
    doNotContact: person.doNotContact,
  };
}

export function entered(ctx: Ctx, vacancy: Vacancy, person: Person, source: Source): Info {
  const stage = entrance(vacancy.stages);
  if (!stage || standing(vacancy.status) === "closed") throw refuse("vacancy_closed");
  const { vacancyID } = vacancy;
  const where = { vacancyID, personID: person.personID, stageID: stage.stageID, enteredAt: ctx.now };
  const written = { createdAt: ctx.now, createdBy: author(ctx), version: 1 };
  return { ...where, status: "active", source, card: cardOf(person, vacancy), ...written };
}

/**
 * Who was put in by mistake is taken out by whoever put them in, as long as nothing came of it: nobody moved, closed or
 * decided on them, nobody let them wait too long, and no interview was planned (`met`).
 */
export function revoked(ctx: Ctx, application: Info, met: boolean): Info {
  const { personID, version, burnt, createdBy } = application;
  const untouched = version === 1 && burnt === undefined && !met;
  if (!untouched || createdBy !== author(ctx)) throw refuse("begun", { personID });
  return application;
}

/** Nobody is dragged into a job: the stage that means "hired" is reached by an accepted offer or a decision. */
export function moved(ctx: Ctx, application: Info, stages: readonly Stage[], stageID: string): Info {
  const stage = stages.find((one) => one.stageID === stageID);
  if (!stage) throw refuse("stage_unknown");
  if (stage.type === "hired") throw refuse("needs_offer", { personID: application.personID });
  return next(active(application), { stageID, enteredAt: ctx.now });
}

export function rejected(ctx: Ctx, application: Info, { reason, reasonText }: Reject, mailID?: string): Info {
  const letter = mailID === undefined ? undefined : { mailID, sendAfter: plusMinutes(ctx.now, HELD) };
  return next(active(application), { status: "rejected", reason, reasonText, letter });
}

export const withdrawn = (application: Info, { reason, reasonText }: Withdraw): Info =>
  next(active(application), { status: "withdrawn", reason, reasonText });

/** Takes a rejection or a withdrawal back; the person stands where they stood and waits since then. */
export function restored(application: Info): Info {
  if (application.status !== "rejected" && application.status !== "withdrawn") throw refuse("not_closed");
  return next(application, { status: "active", reason: undefined, reasonText: undefined, letter: undefined });
}

/** `stages`: of the vacancy; the card moves to the one that means "hired", where there is one. */
export function hired(ctx: Ctx, application: Info, stages: readonly Stage[]): Info {
  const stageID = stages.find(({ type }) => type === "hired")?.stageID ?? application.stageID;
  return next(active(application), { status: "hired", stageID, enteredAt: ctx.now });
}

const FURTHER: readonly Status[] = ["rejected", "withdrawn", "active", "hired"];

/**
 * Two applications of one person in one vacancy as one: it stands where the one that had come further stands (hired,
 * else still in the running and at the later stage, else the one closed last).
 */
export function folded(kept: Info, gone: Info, stages: readonly Stage[]): Info {
  const rank = ({ status, stageID }: Info) => [
    Math.max(1, FURTHER.indexOf(status)),
    stages.findIndex((stage) => stage.stageID === stageID),
  ];
  const [[mine = 0, myStage = 0], [theirs = 0, theirStage = 0]] = [rank(kept), rank(gone)];
  const later = mine === 1 ? gone.enteredAt > kept.enteredAt : theirStage > myStage;
  const { stageID, enteredAt, status, reason, reasonText, letter } =
    theirs > mine || (theirs === mine && later) ? gone : kept;
  const version = Math.max(kept.version, gone.version) + 1;
  return { ...kept, stageID, enteredAt, status, reason, reasonText, letter, version };
}

function active(application: Info): Info {
  if (application.status !== "active") throw refuse("not_active", { status: application.status });
  return application;
}

const next = (application: Info, changes: Partial<Info>): Info => ({
  ...application,
  ...changes,
  version: application.version + 1,
});
