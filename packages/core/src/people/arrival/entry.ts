import { setTimeout } from "node:timers/promises";
import { commit, type Write } from "../../commit.ts";
import { author, type Ctx } from "../../context.ts";
import { Refused } from "../../error.ts";
import * as Application from "../../hiring/application/index.ts";
import * as Vacancy from "../../hiring/vacancy/index.ts";
import { standing } from "../../hiring/vacancy/model.ts";
import { newID } from "../../id.ts";
import * as Revision from "../../live/revision/index.ts";
import * as Activity from "../activity/index.ts";
import * as Contact from "../contact/index.ts";
import * as Document from "../document/index.ts";
import * as Double from "../double/index.ts";
import * as Person from "../person/index.ts";
import type { Info as PersonInfo, Source } from "../person/model.ts";
import { changed } from "../profile/change.ts";
import { introduced, merged, type Proposed } from "./model.ts";
import { type Recognised, recognised } from "./recognise.ts";

/** A file that goes to a profile: its name and bytes, and what they are. */
export interface File {
  readonly documentID: string;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly kind: string;
  readonly pages?: number | undefined;
  /** Why it could not be read. */
  readonly reason?: string | undefined;
}

/** What comes about one person, from wherever: a file at most, what was read of them, and where they belong. */
export interface Entry<Answer> {
  readonly file?: File | undefined;
  readonly read: Proposed;
  readonly named: boolean;
  readonly by: string;
  readonly personID?: string | undefined;
  readonly vacancyID?: string | undefined;
  readonly source?: Source | undefined;
  /** How what brought it ends, in the same transaction; its condition keeps a repetition out. */
  ended(end: End): { answer: Answer; writes: readonly Write[] };
}

/** What became of it. `likeID`: who this may be as well, the likeliest. */
export interface End {
  readonly outcome: "created" | "recognised" | "same_file";
  readonly personID: string;
  readonly documentID?: string | undefined;
  readonly likeID?: string | undefined;
}

/** Others may write the same person at this moment, so that one has to look again: as many times as there are others. */
const ATTEMPTS = 80;
const AGAIN = ["person.contact_taken", "person.missing", "db.stale", "db.busy", "application.exists", "double.exists"];

/**
 * Writes everything that comes about somebody, in one transaction: the person, new or known again, the document, its
 * line in the history, the application, the questions whether they are somebody else too, and the end of what brought it.
 * @throws what `ended` loses with, when another run of the same was first.
 */
export async function enter<Answer>(ctx: Ctx, coming: Entry<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await entry(ctx, coming);
    } catch (error) {
      const again = error instanceof Refused && AGAIN.includes(error.code) && attempt < ATTEMPTS;
      if (!again) throw error;
      await setTimeout(Math.random() * Math.min(500, 20 * attempt));
    }
  }
}

async function entry<Answer>(ctx: Ctx, coming: Entry<Answer>): Promise<Answer> {
  const { file } = coming;
  const found = await recognised({ ...coming, hashes: file ? [file.sha256] : [] });
  const person = found.person ? renewed(ctx, coming, found.person, found.read) : newcomer(ctx, coming, found.read);
  const { personID } = person;
  const [owner] = found.files;
  const known = owner?.personID === personID ? owner.documentID : undefined;
  const asked = await Promise.all(found.likely.map((like) => Double.asked(ctx, personID, like.personID, like.bits)));
  const { answer, writes } = coming.ended({
    outcome: known ? "same_file" : found.person ? "recognised" : "created",
    personID,
    documentID: known ?? file?.documentID,
    likeID: found.likely[0]?.personID,
  });
  const entering = await applied(ctx, coming, person);
  const all = [
    ...(await written(found, person, entering.length > 0)),
    ...(file && !known ? attached(ctx, coming, file, personID, owner === undefined) : []),
    ...entering,
    ...asked.flat(),
    ...writes,
  ];
  return commit(ctx, all, answer);
}

/** The person, new or as they are after what came. Who is as before, but comes to a vacancy, is seen by others from now on. */
async function written({ person: before, look }: Recognised, person: PersonInfo, entering: boolean): Promise<Write[]> {
  if (!before) return Person.appeared(person, look);
  if (before !== person) return changed(before, person, (fresh) => fresh);
  return [Revision.raised(person.personID), ...(entering ? Person.seen(person) : [])];
}

/** Nobody who has a name gets another one after a file's. */
const renewed = <Answer>({ now }: Ctx, { named }: Entry<Answer>, person: PersonInfo, read: Proposed): PersonInfo =>
  merged(person, named ? read : { ...read, name: person.name }, now);

const newcomer = <Answer>(ctx: Ctx, { source }: Entry<Answer>, read: Proposed): PersonInfo =>
  introduced(read, {
    personID: newID("person"),
    source,
    createdAt: ctx.now,
    createdBy: author(ctx),
    updatedAt: ctx.now,
  });

/** A new document; `free`: nobody has these bytes yet. */
function attached<Answer>(
  ctx: Ctx,
  { by, vacancyID }: Entry<Answer>,
  file: File,
  personID: string,
  free: boolean,
): Write[] {
  const { documentID, name, sha256 } = file;
  return [
    Document.written({ ...file, personID, createdAt: ctx.now, createdBy: by }),
    Activity.written(ctx, {
      personID,
      channel: "system",
      vacancyID,
      event: { code: "file.arrived", data: { documentID, name } },
    }),
    ...(free ? [Contact.claimed(personID, { kind: "file", value: sha256 }, documentID)] : []),
  ];
}

/** The person in the vacancy it was meant for; nothing when they are there already, or it takes nobody any more. */
async function applied<Answer>(ctx: Ctx, { vacancyID, source }: Entry<Answer>, person: PersonInfo): Promise<Write[]> {
  const [vacancy] = await Vacancy.many(vacancyID === undefined ? [] : [vacancyID]);
  if (!vacancy || standing(vacancy.status) === "closed") return [];
  return Application.entered(ctx, { vacancy, person, source: source ?? { kind: "base" } });
}
