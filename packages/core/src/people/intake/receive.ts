import * as Limit from "../../access/limit/index.ts";
import * as Bucket from "../../bucket.ts";
import { commit } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import { derivedID } from "../../derived-id.ts";
import { Refused } from "../../error.ts";
import * as Vacancy from "../../hiring/vacancy/index.ts";
import { expiry, plusMinutes } from "../../instant.ts";
import { mailIDOf } from "../../notice/mail/message.ts";
import { refuse as refuseFile } from "../../resume/model.ts";
import { refuse as refuseUpload } from "../upload/model.ts";
import { objection } from "./judge.ts";
import { type Letter, letterOf } from "./letter.ts";
import * as Model from "./model.ts";
import { parted } from "./parted.ts";
import { settle } from "./settle.ts";
import * as Store from "./store.ts";

/**
 * Takes a mail in that landed in the bucket under this name: its files go the way of dropped ones, and what is left is
 * decided when the last of them has come to its end (`settle`). Harmless when repeated, or when the mail comes twice.
 */
export async function receive(ctx: Ctx, name: string): Promise<void> {
  const key = Bucket.keys.incoming(name);
  const bytes = name === SETUP ? undefined : await Bucket.read(key);
  if (bytes) await received(ctx, name, bytes);
  await Bucket.remove(key);
}

/** What SES writes down once, when it is told where mails go. */
const SETUP = "AMAZON_SES_SETUP_NOTIFICATION";

async function received(ctx: Ctx, name: string, bytes: Uint8Array): Promise<void> {
  const letter = await understood(bytes);
  if (letter instanceof Refused) return unread(ctx, name, letter.code);
  const vouched = await Store.find(name);
  if (vouched?.status === "waiting") return taken(ctx, vouched, letter);
  const targets = await targetsOf(letter);
  const reason = objection(letter, from()) ?? (targets.length === 0 ? Model.refuse("unknown_address") : undefined);
  const refused = reason ?? (await tooMany(ctx, letter));
  for (const target of targets.length === 0 ? [{}] : targets) await one(ctx, name, letter, target, refused?.code);
}

async function understood(bytes: Uint8Array): Promise<Letter | Refused> {
  if (bytes.length > Model.MOST_BYTES) return refuseFile("too_big", { bytes: bytes.length, limit: Model.MOST_BYTES });
  try {
    return await letterOf(bytes);
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

/** A mail that nobody can or may look into is kept as it came, and shown with the reason. `reason`: a `resume.*` or `upload.*` code. */
export async function unread(ctx: Ctx, name: string, reason: string): Promise<void> {
  // A mail that a colleague vouched for comes by its own name.
  const known = await Store.find(name);
  const mailID = known?.mailID ?? derivedID("incoming", name);
  const end = { status: "unused", reason } as const;
  if (known?.status === "waiting") await commit(ctx, [Store.replaced(known, { ...known, ...end })], null);
  else if (!(known || (await Store.find(mailID)))) {
    if (!(await Bucket.copy(Bucket.keys.incoming(name), Bucket.keys.mail(mailID)))) return;
    await commit(ctx, [Store.added({ ...fresh(ctx, mailID), ...end })], null);
  }
  await Bucket.remove(Bucket.keys.incoming(name));
}

/** Minutes after which a mail is not waited for any longer. */
const PATIENCE = 60;

/** Ends what was forgotten: mails whose event was lost, and those whose files have all come to an end without a word. */
export async function sweep(ctx: Ctx): Promise<void> {
  const before = plusMinutes(ctx.now, -PATIENCE);
  const place = Bucket.keys.incoming("");
  for (const { key, storedAt } of await Bucket.list(place))
    if (storedAt < before) await unread(ctx, key.slice(place.length), refuseUpload("crashed").code);
  for (const { mailID } of await Store.overdue(before)) await settle(ctx, mailID);
}

const fresh = ({ now }: Ctx, mailID: string) => ({
  mailID,
  partIDs: [],
  people: [],
  receivedAt: now,
  expiresAt: expiry(now, Model.KEPT_DAYS * 24 * 60),
  version: 1,
});

const from = () => process.env.MAIL_FROM ?? "";

/** Whom it is for: each vacancy of ours it was sent to, else the firm; nobody when we do not have the address. */
async function targetsOf({ recipients }: Letter): Promise<Model.Target[]> {
  const { INTAKE_DOMAIN = "" } = process.env;
  const targets = recipients.flatMap((address) => Model.targetOf(address, INTAKE_DOMAIN) ?? []);
  const vacancyIDs = [...new Set(targets.flatMap(({ vacancyID }) => vacancyID ?? []))];
  const vacancies = await Vacancy.many(vacancyIDs.slice(0, MOST_TARGETS));
  if (vacancies.length > 0) return vacancies.map(({ vacancyID }) => ({ vacancyID }));
  return targets.filter(({ vacancyID }) => vacancyID === undefined).slice(0, 1);
}

const MOST_TARGETS = 10;
/** Mails within a quarter of an hour from one address: job sites and agencies send many, nobody sends that many. */
const MOST_OF_SENDER = 100;

async function tooMany(ctx: Ctx, letter: Letter): Promise<Refused | undefined> {
  try {
    await Limit.tried(ctx, `mail from ${letter.from.address}`, MOST_OF_SENDER);
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return Model.refuse("too_many");
    throw error;
  }
}

async function one(ctx: Ctx, name: string, letter: Letter, target: Model.Target, reason?: string): Promise<void> {
  const mailID = derivedID("incoming", `${letter.digest} ${target.vacancyID ?? ""}`);
  const known = await Store.find(mailID);
  if (known && known.status !== "waiting") return;
  await Bucket.copy(Bucket.keys.incoming(name), Bucket.keys.mail(mailID));
  if (known) return taken(ctx, known, letter);
  const mail = noted(ctx, mailID, letter, target);
  if (reason === undefined) return taken(ctx, mail, letter);
  await commit(ctx, [Store.added({ ...mail, status: "unused", reason })], null);
}

function noted(ctx: Ctx, mailID: string, letter: Letter, { vacancyID }: Model.Target): Model.Info {
  const answers = letter.answers.flatMap((id) => mailIDOf(id, from()) ?? [])[0];
  return {
    ...fresh(ctx, mailID),
    from: letter.from,
    subject: letter.subject,
    text: letter.text.slice(0, MOST_WORDS),
    ...(vacancyID && { vacancyID }),
    ...(answers && { answers }),
    status: "waiting",
  };
}

/** Characters of a mail that its line in a history holds. */
const MOST_WORDS = 5000;

/** Sends its files on their way; some may have come to their end when this is done again. */
async function taken(ctx: Ctx, mail: Model.Info, letter: Letter): Promise<void> {
  await parted(ctx, mail, letter);
  await settle(ctx, mail.mailID);
}
