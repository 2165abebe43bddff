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
import type { Contact as Known } from "../contact/model.ts";
import * as Document from "../document/index.ts";
import * as Person from "../person/index.ts";
import type { Info as PersonInfo } from "../person/model.ts";
import { changed } from "../profile/change.ts";
import * as Upload from "../upload/index.ts";
import type { Info as UploadInfo } from "../upload/model.ts";
import { introduced, merged, type Proposed } from "./model.ts";

/** A file that goes to a profile: its upload, what its bytes are, and what was read of the person. */
export interface File {
  readonly upload: UploadInfo;
  readonly documentID: string;
  readonly kind: string;
  readonly pages?: number | undefined;
  /** Why it could not be read. */
  readonly reason?: string | undefined;
  readonly read: Proposed;
}

/** Others may write the same person at this moment, so that one has to look again: as many times as there are others. */
const ATTEMPTS = 80;
const AGAIN = ["person.contact_taken", "db.stale", "db.busy", "application.exists"];

/**
 * Writes everything a file brings, in one transaction: the person, new or known again by mail, phone or this very
 * file, the document, its line in the history, the application, and the end of the upload.
 * @throws upload.not_waiting when another run of the same was first.
 */
export async function enter(ctx: Ctx, file: File): Promise<UploadInfo> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await entry(ctx, file);
    } catch (error) {
      const again = error instanceof Refused && AGAIN.includes(error.code) && attempt < ATTEMPTS;
      if (!again) throw error;
      await setTimeout(Math.random() * Math.min(500, 20 * attempt));
    }
  }
}

async function entry(ctx: Ctx, file: File): Promise<UploadInfo> {
  const { upload } = file;
  const bytes: Known = { kind: "file", value: upload.sha256 };
  const found = await recognised(file, bytes);
  const person = found.person ? merged(found.person, found.read, ctx.now) : newcomer(ctx, file, found.read);
  const { personID } = person;
  const documentID = found.documentID ?? file.documentID;
  const outcome = found.documentID ? "same_file" : found.person ? "recognised" : "created";
  const ended = Upload.ended(upload, { status: "done", outcome, personID, documentID });
  const writes = [
    ...(found.person ? await changed(found.person, person, (fresh) => fresh) : Person.created(person)),
    ...(found.documentID ? [] : attached(ctx, file, personID)),
    ...(found.taken ? [] : [Contact.claimed(personID, bytes, documentID)]),
    ...(await applied(ctx, upload, person)),
    ended.write,
    ...(found.person === person ? [Revision.raised(personID)] : []),
  ];
  return commit(ctx, writes, ended.upload);
}

const newcomer = (ctx: Ctx, { upload }: File, read: Proposed): PersonInfo =>
  introduced(read, {
    personID: newID("person"),
    source: upload.source,
    createdAt: ctx.now,
    createdBy: author(ctx),
    updatedAt: ctx.now,
  });

interface Recognised {
  person?: PersonInfo | undefined;
  /** The document these very bytes already are, on this person. */
  documentID?: string | undefined;
  /** Whether these bytes are known already, as whosever. */
  taken: boolean;
  /** What was read, without contacts that belong to somebody else. */
  read: Proposed;
}

/** Who this is: the person it was dropped on, else the owner of the same file, mail or phone. */
async function recognised({ upload, read }: File, bytes: Known): Promise<Recognised> {
  const { mails = [], phones = [] } = read;
  const contacts: Known[] = [
    ...mails.map((value) => ({ kind: "mail" as const, value })),
    ...phones.map((value) => ({ kind: "phone" as const, value })),
  ];
  const [file, ...owners] = await Contact.owners([bytes, ...contacts]);
  const personID = upload.personID ?? file?.personID ?? owners.find((owner) => owner)?.personID;
  const free = (kind: Known["kind"], value: string) => {
    const owner = owners[contacts.findIndex((contact) => contact.kind === kind && contact.value === value)];
    return owner === undefined || owner.personID === personID;
  };
  return {
    person: personID === undefined ? undefined : await Person.find(personID),
    documentID: file?.personID === personID ? file?.documentID : undefined,
    taken: file !== undefined,
    read: {
      ...read,
      mails: mails.filter((value) => free("mail", value)),
      phones: phones.filter((value) => free("phone", value)),
    },
  };
}

function attached(ctx: Ctx, { upload, documentID, kind, pages, reason }: File, personID: string): Write[] {
  const { name, size, sha256 } = upload;
  const file = { documentID, personID, name, kind, size, sha256, pages, reason };
  return [
    Document.written({ ...file, createdAt: ctx.now, createdBy: upload.by }),
    Activity.written(ctx, {
      personID,
      channel: "system",
      vacancyID: upload.vacancyID,
      event: { code: "file.arrived", data: { documentID, name } },
    }),
  ];
}

/** The person in the vacancy the file was dropped on; nothing when they are there already, or it takes nobody any more. */
async function applied(ctx: Ctx, { vacancyID, source }: UploadInfo, person: PersonInfo): Promise<Write[]> {
  const [vacancy] = await Vacancy.many(vacancyID === undefined ? [] : [vacancyID]);
  if (!vacancy || standing(vacancy.status) === "closed") return [];
  return Application.entered(ctx, { vacancy, person, source: source ?? { kind: "base" } });
}
