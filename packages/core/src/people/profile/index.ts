export type * from "./model.ts";

import { can, need } from "../../access/policy/model.ts";
import { commit, refuse as refuseDB } from "../../commit.ts";
import { author, type Ctx, refuse as refuseAccess, user } from "../../context.ts";
import { opened, sealed } from "../../cursor.ts";
import * as Application from "../../hiring/application/index.ts";
import * as Vacancy from "../../hiring/vacancy/index.ts";
import { newID } from "../../id.ts";
import * as Revision from "../../live/revision/index.ts";
import * as Activity from "../activity/index.ts";
import type { Info as Line, Log } from "../activity/model.ts";
import * as Audit from "../audit/index.ts";
import * as Document from "../document/index.ts";
import * as Person from "../person/index.ts";
import type { Info } from "../person/model.ts";
import { changed } from "./change.ts";
import * as Model from "./model.ts";
import { allowed, known } from "./rights.ts";

/** Everything the asker may know of a person, on one screen. Who looked is kept. */
export async function get(ctx: Ctx, personID: string): Promise<Model.Profile> {
  const { person, rights, employee } = await known(ctx, personID);
  const [documents] = await Promise.all([Document.list(personID), Audit.saw(ctx, personID, "profile")]);
  const hidden = Model.hiddenFrom(rights);
  return { person: Model.redacted(person, hidden), hidden, rights, documents: rights.files ? documents : [], employee };
}

/** Who may bring somebody in: into a vacancy they work on, or, whoever sees the whole base, without one. */
export async function bringable(ctx: Ctx, vacancyID: string | undefined): Promise<void> {
  need(ctx, "person", "create", { vacancies: [] });
  if (vacancyID === undefined) need(ctx, "person", "list", { vacancies: [] });
  else await Vacancy.workable(ctx, vacancyID);
}

/** Somebody entered by hand. @throws person.contact_taken with the person who has that mail or phone */
export async function create(ctx: Ctx, { vacancyID, source, ...given }: Model.Create): Promise<Info> {
  await bringable(ctx, vacancyID);
  const person = Model.entered(given, {
    personID: newID("person"),
    source,
    createdAt: ctx.now,
    createdBy: author(ctx),
    updatedAt: ctx.now,
  });
  const vacancy = vacancyID === undefined ? undefined : await Vacancy.find(vacancyID);
  const writes = [
    ...Person.created(person),
    Activity.written(ctx, {
      personID: person.personID,
      channel: "system",
      event: { code: "person.created", data: {} },
    }),
    ...(vacancy ? await Application.entered(ctx, { vacancy, person, source: source ?? { kind: "base" } }) : []),
  ];
  return commit(ctx, writes, person);
}

/** @throws db.stale with the fresh person, person.contact_taken, access.forbidden for a field the asker may not see */
export async function edit(ctx: Ctx, personID: string, input: Model.Edit): Promise<Info> {
  const { person, rights } = await allowed(ctx, personID, "edit");
  const hidden = Model.hiddenFrom(rights);
  if (hidden.some((field) => field in input)) throw refuseAccess("forbidden");
  const { version: _, ...changes } = input;
  const line = { code: "person.edited", data: { fields: Object.keys(changes) } };
  return save(ctx, person, Model.edited(current(person, input, hidden), input, ctx.now), hidden, line);
}

/** Marks what a file told as seen and right. @throws db.stale, access.forbidden for a field the asker may not see */
export async function confirm(ctx: Ctx, personID: string, input: Model.Confirm): Promise<Info> {
  const { person, rights } = await allowed(ctx, personID, "edit");
  const hidden = Model.hiddenFrom(rights);
  if (hidden.some((field) => input.fields.includes(field))) throw refuseAccess("forbidden");
  return save(ctx, person, Model.confirmed(current(person, input, hidden), input, ctx.now), hidden);
}

function current(person: Info, { version }: { version: number }, hidden: Model.Hidden): Info {
  if (person.version !== version) throw refuseDB("stale", { fresh: Model.redacted(person, hidden) });
  return person;
}

async function save(ctx: Ctx, before: Info, next: Info, hidden: Model.Hidden, event?: Line["event"]): Promise<Info> {
  const line = event && Activity.written(ctx, { personID: before.personID, channel: "system", event });
  const writes = [...(await changed(before, next, (fresh) => Model.redacted(fresh, hidden))), ...(line ? [line] : [])];
  return commit(ctx, writes, Model.redacted({ ...next, version: before.version + 1 }, hidden));
}

/** One line about a call, a meeting, a message; praise and complaints too. A vacancy it is about is one they may see. */
export async function log(ctx: Ctx, personID: string, input: Log): Promise<Line> {
  await allowed(ctx, personID, "log");
  if (input.vacancyID !== undefined) need(ctx, "vacancy", "read", await Vacancy.find(input.vacancyID));
  const line = Activity.signed(ctx, { personID, ...input });
  return commit(ctx, [Activity.stored(line), Revision.raised(personID)], line);
}

/** A page of the history, newest first, without what happened in vacancies the asker may not see. */
export async function history(ctx: Ctx, personID: string, cursor?: string): Promise<Model.History> {
  const { rights } = await known(ctx, personID);
  const query = `history ${personID}`;
  const page = await Activity.list(personID, opened(ctx, query, cursor));
  const vacancies = await Vacancy.many(page.lines.flatMap(({ vacancyID }) => vacancyID ?? []));
  const open = new Set(vacancies.filter((one) => can(user(ctx), "vacancy", "read", one)).map((one) => one.vacancyID));
  const lines = page.lines.filter(({ vacancyID }) => vacancyID === undefined || open.has(vacancyID));
  return {
    lines: rights.contacts ? lines : lines.map(Model.withoutLetter),
    cursor: sealed(ctx, query, page.cursor),
  };
}

/** Who looked at a person and at their files. */
export async function viewers(ctx: Ctx, personID: string): Promise<Audit.Seen[]> {
  await allowed(ctx, personID, "edit");
  return Audit.list(personID);
}
