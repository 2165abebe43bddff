export { after } from "./settle.ts";

import { need } from "../../access/policy/model.ts";
import * as Bucket from "../../bucket.ts";
import { commit } from "../../commit.ts";
import { type Ctx, user } from "../../context.ts";
import { opened, sealed } from "../../cursor.ts";
import * as Vacancy from "../../hiring/vacancy/index.ts";
import { peopleIn, unlock as unlockFile, unusedIn } from "./left.ts";
import * as Model from "./model.ts";
import { settle } from "./settle.ts";
import * as Store from "./store.ts";

/** Where this deployment takes mail in, as it is told (INTAKE_DOMAIN); undefined when it does not. */
export const domain = (): string | undefined => process.env.INTAKE_DOMAIN || undefined;

/** Mails are of anybody for any vacancy: only who sees the whole base sees them. */
const allowed = (ctx: Ctx) => need(ctx, "person", "list", { vacancies: [] });

/** A page of the mails that could not be used, the newest first. */
export async function list(ctx: Ctx, cursor?: string): Promise<{ mails: Model.Shown[]; cursor: string | null }> {
  allowed(ctx);
  const page = await Store.unused(opened(ctx, "intake", cursor) ?? null);
  const vacancies = await Vacancy.many([...new Set(page.data.flatMap(({ vacancyID }) => vacancyID ?? []))]);
  const [files, people] = await Promise.all([unusedIn(page.data), peopleIn(page.data)]);
  const mails = page.data.map((mail) => ({
    ...shown(mail),
    files: files(mail.mailID),
    people: people(mail),
    vacancy: vacancies.find(({ vacancyID }) => vacancyID === mail.vacancyID)?.title,
  }));
  return { mails, cursor: sealed(ctx, "intake", page.cursor) };
}

const LINES = 1000;
const shown = ({
  mailID,
  from,
  subject,
  text,
  vacancyID,
  reason,
  receivedAt,
}: Model.Info): Omit<Model.Shown, "files" | "people"> => ({
  mailID,
  from,
  subject,
  text: text?.slice(0, LINES),
  vacancyID,
  reason,
  receivedAt,
  safe: reason !== INFECTED,
});
const INFECTED = Model.refuse("infected").code;

/** @throws intake.missing, intake.not_unused */
async function found(ctx: Ctx, mailID: string, status: Model.Info["status"]): Promise<Model.Info> {
  allowed(ctx);
  const mail = await Store.find(mailID);
  if (!mail) throw Model.refuse("missing");
  if (mail.status !== status) throw Model.refuse("not_unused");
  return mail;
}

/** A URL to save a mail as it came; good for 60 seconds. */
export async function original(ctx: Ctx, mailID: string): Promise<{ url: string }> {
  const mail = await found(ctx, mailID, "unused");
  if (mail.reason === INFECTED) throw Model.refuse("infected");
  return { url: await Bucket.signedGet(Bucket.keys.mail(mailID), `${mail.subject || "mail"}.eml`) };
}

/** Takes a mail in all the same, since the asker says that it is a candidate's: the sender's, when it tells of nobody else. */
export async function take(ctx: Ctx, mailID: string): Promise<null> {
  const mail = await found(ctx, mailID, "unused");
  if (mail.reason === INFECTED) throw Model.refuse("infected");
  const next = { ...mail, status: "waiting", vouchedBy: user(ctx).accountID } as const;
  await changed(ctx, mail, next);
  // One that was never looked into comes once more, to where mails are taken apart.
  if (mail.partIDs.length === 0) await Bucket.copy(Bucket.keys.mail(mailID), Bucket.keys.incoming(mailID));
  else await settle(ctx, mailID);
  return null;
}

/**
 * Has a locked file of a mail read with its password; then the mail comes to its end anew.
 * @throws intake.missing, intake.not_unused, intake.infected, upload.missing, upload.not_locked
 */
export async function unlock(ctx: Ctx, mailID: string, uploadID: string, password: string): Promise<null> {
  const mail = await found(ctx, mailID, "unused");
  if (mail.reason === INFECTED) throw Model.refuse("infected");
  return unlockFile(ctx, mail, uploadID, password);
}

/** Puts a mail away that nobody needs; `restore` takes it back. */
export async function dismiss(ctx: Ctx, mailID: string): Promise<null> {
  const mail = await found(ctx, mailID, "unused");
  return changed(ctx, mail, { ...mail, status: "dismissed" });
}

export async function restore(ctx: Ctx, mailID: string): Promise<null> {
  const mail = await found(ctx, mailID, "dismissed");
  return changed(ctx, mail, { ...mail, status: "unused" });
}

async function changed(ctx: Ctx, before: Model.Info, next: Model.Info): Promise<null> {
  return commit(ctx, [Store.replaced(before, next)], null);
}
