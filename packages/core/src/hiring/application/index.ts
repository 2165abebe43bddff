export { lateFirst, look } from "./clock.ts";
export { reject, restore, withdraw } from "./close.ts";
export type * from "./model.ts";

import { can, need } from "../../access/policy/model.ts";
import { commit, type Write } from "../../commit.ts";
import { type Ctx, user } from "../../context.ts";
import * as Revision from "../../live/revision/index.ts";
import * as Person from "../../people/person/index.ts";
import type { Info as PersonInfo } from "../../people/person/model.ts";
import * as Tally from "../tally/index.ts";
import * as Vacancy from "../vacancy/index.ts";
import { act, acted, told } from "./act.ts";
import { awaited, lateFirst, timed } from "./clock.ts";
import * as Model from "./model.ts";
import { outcomes } from "./outcome.ts";
import { added, carded, ofPerson, ofVacancy, one, picked, removed } from "./store.ts";

/** Everybody in a vacancy; what somebody asks to earn only for those who may see it. */
export async function board(ctx: Ctx, vacancyID: string): Promise<{ applications: Model.Info[] }> {
  const [vacancy, applications] = await Promise.all([Vacancy.find(vacancyID), ofVacancy(vacancyID)]);
  need(ctx, "vacancy", "read", vacancy);
  const told = await timed(vacancy, applications);
  return { applications: told.map((application) => shown(ctx, application, vacancy)) };
}

/** A vacancy a person is in, as their profile tells it. */
export interface Place {
  application: Model.Info;
  title: string;
  stages: Vacancy.Stage[];
}

/** The vacancies a person is in, of those the asker may see, the newest first. */
export async function listOf(ctx: Ctx, personID: string): Promise<Place[]> {
  const applications = await ofPerson(personID);
  const vacancies = await Vacancy.many(applications.map(({ vacancyID }) => vacancyID));
  return applications.flatMap((application) => {
    const vacancy = vacancies.find(({ vacancyID }) => vacancyID === application.vacancyID);
    if (!vacancy || !can(user(ctx), "vacancy", "read", vacancy)) return [];
    return [{ application: shown(ctx, application, vacancy), title: vacancy.title, stages: vacancy.stages }];
  });
}

/** The vacancies a person is in, to say who may see the person. Unredacted, as `find`. */
export const vacanciesOf = async (personID: string): Promise<Vacancy.Info[]> =>
  Vacancy.many((await ofPerson(personID)).map(({ vacancyID }) => vacancyID));

/** For other modules, which answer for the rights themselves. @throws application.missing */
export async function find(vacancyID: string, personID: string): Promise<Model.Info> {
  const application = await one(vacancyID, personID);
  if (!application) throw Model.refuse("missing", { personID });
  return application;
}

/** Puts a person into a vacancy. @throws application.exists with the one there is, application.vacancy_closed, person.missing */
export async function enter(ctx: Ctx, vacancyID: string, { personID, source }: Model.Enter): Promise<Model.Info> {
  const [vacancy, person] = await Promise.all([Vacancy.workable(ctx, vacancyID), Person.find(personID)]);
  const application = Model.entered(ctx, vacancy, person, source);
  const writes = [...(await entering(ctx, vacancy, application)), ...Person.seen(person), Revision.raised(personID)];
  return commit(ctx, writes, application);
}

/**
 * The same for a transaction of others, who answer for the rights and raise the person's revision. Nothing when the
 * person is in the vacancy already.
 */
export async function entered(
  ctx: Ctx,
  { vacancy, person, source }: { vacancy: Vacancy.Info; person: PersonInfo; source: Model.Enter["source"] },
): Promise<Write[]> {
  if (await one(vacancy.vacancyID, person.personID)) return [];
  return entering(ctx, vacancy, Model.entered(ctx, vacancy, person, source));
}

const entering = async (ctx: Ctx, vacancy: Vacancy.Info, application: Model.Info): Promise<Write[]> => [
  added(application),
  ...(await awaited(vacancy, [application])),
  told(ctx, vacancy, application.personID, "entered", { source: application.source }),
  Tally.counted(vacancy.vacancyID, { active: 1 }),
  Revision.raised(vacancy.vacancyID),
];

/**
 * Takes back that a person was put in, for the transaction of who found that nothing came of it and raises the person's
 * revision. `met`: an interview of theirs was planned. @throws application.begun
 */
export const revoked = (ctx: Ctx, vacancy: Vacancy.Info, application: Model.Info, met: boolean): Write[] => [
  removed(Model.revoked(ctx, application, met)),
  told(ctx, vacancy, application.personID, "revoked", {}),
  Tally.counted(vacancy.vacancyID, { active: -1 }),
  Revision.raised(vacancy.vacancyID),
];

/** A card, and that its board looks again. */
const ITEMS_PER_CARD = 2;

/**
 * A person's cards follow the person, in the transaction that changes them, which has room for so many items more: of
 * more cards than that the open and the newest.
 */
export async function renewed(person: PersonInfo, room: number): Promise<Write[]> {
  const open = ({ status }: Model.Info) => Number(status === "active");
  const applications = (await ofPerson(person.personID))
    .toSorted((first, second) => open(second) - open(first))
    .slice(0, Math.max(0, Math.floor(room / ITEMS_PER_CARD)));
  const vacancies = await Vacancy.many(applications.map(({ vacancyID }) => vacancyID));
  return vacancies.flatMap((vacancy) => [
    carded(vacancy.vacancyID, person.personID, Model.cardOf(person, vacancy)),
    Revision.raised(vacancy.vacancyID),
  ]);
}

/** Moves up to 23 people to a stage. @throws db.stale with the fresh ones, application.not_active, .stage_unknown, .needs_offer */
export async function move(ctx: Ctx, vacancyID: string, { moves, stageID }: Model.Move) {
  const vacancy = await Vacancy.workable(ctx, vacancyID);
  const nameOf = (id: string) => vacancy.stages.find((stage) => stage.stageID === id)?.name;
  const before = await picked(vacancyID, moves);
  await lateFirst(ctx, vacancy, before);
  const steps = before.map((from) => ({
    from,
    to: from.stageID === stageID ? from : Model.moved(ctx, from, vacancy.stages, stageID),
  }));
  const done = steps.filter(({ from, to }) => from !== to);
  const names = ({ from, to }: (typeof steps)[number]) => ({ from: nameOf(from.stageID), to: nameOf(to.stageID) });
  const writes = [
    ...acted(ctx, vacancy, done, "moved", names),
    ...(await awaited(
      vacancy,
      done.map(({ to }) => to),
    )),
    ...(await outcomes(ctx, vacancy, done)),
  ];
  const { applications } = await act(ctx, steps, writes);
  return { applications: await timed(vacancy, applications) };
}

/**
 * Makes a person hired, for the transaction of who found reason to: `from` is the application as it was when they
 * looked, so that a decision made since then refuses it. @throws application.not_active
 */
export async function hired(ctx: Ctx, vacancy: Vacancy.Info, from: Model.Info) {
  const to = Model.hired(ctx, from, vacancy.stages);
  const steps = [{ from, to }];
  const count = (await Tally.list([vacancy.vacancyID])).get(vacancy.vacancyID)?.hired ?? 0;
  const writes = [
    ...acted(ctx, vacancy, steps, "hired", () => ({})),
    ...(await outcomes(ctx, vacancy, steps)),
    ...(await Vacancy.filled(ctx, vacancy, count + 1)),
  ];
  return { application: to, writes };
}

function shown(ctx: Ctx, application: Model.Info, vacancy: Vacancy.Info): Model.Info {
  if (ctx.actor.type === "system" || can(ctx.actor, "vacancy", "salary", vacancy)) return application;
  const { desiredSalary: _, ...card } = application.card;
  return { ...application, card };
}
