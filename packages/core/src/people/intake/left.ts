import type { Ctx } from "../../context.ts";
import { sealed } from "../../secret.ts";
import * as Arrival from "../arrival/index.ts";
import * as Person from "../person/index.ts";
import * as Upload from "../upload/index.ts";
import { LOCKED, refuse } from "../upload/model.ts";
import type { Info, Shown } from "./model.ts";
import * as Store from "./store.ts";

const waits = ({ status, reason }: Upload.Kept) => status === "failed" && LOCKED.includes(reason);

/** The files of these mails, and those in their archives, that could not be used, by the mail's id. */
export async function unusedIn(mails: readonly Info[]): Promise<(mailID: string) => Shown["files"]> {
  // A mail of one part is its own words.
  const own = await Upload.many(mails.flatMap(({ partIDs }) => (partIDs.length > 1 ? partIDs : [])));
  const inside = await Upload.many(own.flatMap(({ partIDs }) => partIDs ?? []));
  const words = new Set(mails.map(({ wordsID }) => wordsID));
  const failed = [...own, ...inside].filter(({ uploadID, status }) => status === "failed" && !words.has(uploadID));
  return (mailID) =>
    failed
      .filter((upload) => upload.mailID === mailID)
      .map(({ uploadID, name, reason = "" }) => ({ uploadID, name, reason }));
}

/** Whom these mails brought. */
export async function peopleIn(mails: readonly Info[]): Promise<(mail: Info) => Shown["people"]> {
  const known = await Person.current([...new Set(mails.flatMap(({ people }) => people))]);
  return ({ people }) =>
    known.filter(({ personID }) => people.includes(personID)).map(({ personID, name }) => ({ personID, name }));
}

/** The file comes once more, and the mail waits for it. @throws upload.missing, upload.not_locked */
export async function unlock(ctx: Ctx, mail: Info, uploadID: string, password: string): Promise<null> {
  const upload = await Upload.find(uploadID);
  if (upload?.mailID !== mail.mailID) throw refuse("missing", { uploadID });
  if (!waits(upload)) throw refuse("not_locked", { uploadID });
  await Arrival.again(ctx, upload, { sealed: sealed(password) }, [
    Store.replaced(mail, { ...mail, status: "waiting" }),
  ]);
  return null;
}
