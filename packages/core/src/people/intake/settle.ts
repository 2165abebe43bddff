import * as Bucket from "../../bucket.ts";
import { commit, type Write } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import { Refused } from "../../error.ts";
import * as Application from "../../hiring/application/index.ts";
import * as Vacancy from "../../hiring/vacancy/index.ts";
import * as Revision from "../../live/revision/index.ts";
import * as Notice from "../../notice/inbox/index.ts";
import * as Mail from "../../notice/mail/index.ts";
import * as Activity from "../activity/index.ts";
import * as Arrival from "../arrival/index.ts";
import { fromSender, namedAfter } from "../arrival/model.ts";
import * as Contact from "../contact/index.ts";
import * as Person from "../person/index.ts";
import * as Upload from "../upload/index.ts";
import type { Info as UploadInfo } from "../upload/model.ts";
import { type Info, refuse } from "./model.ts";
import * as Store from "./store.ts";

/** How a mail's files stand: who was found in them, what was not anybody's, and its words, which may be read yet. */
interface Stand {
  readonly people: readonly string[];
  readonly left: readonly UploadInfo[];
  readonly words: UploadInfo | undefined;
}

/** What a mail comes to when the last of its files has come to its end: call it after each of them. Harmless when repeated. */
export async function settle({ now }: Ctx, mailID: string): Promise<void> {
  const ctx: Ctx = { actor: { type: "system", name: "mail" }, now };
  const mail = await Store.find(mailID);
  if (mail?.status !== "waiting") return;
  const stand = await standing(mail);
  if (!stand) return;
  const { people, words } = stand;
  if (people.length === 0 && words?.version === 1) return unlessMoved(() => Arrival.again(ctx, words, {}));
  const ownerID = people.length > 0 ? undefined : await ownerOf(mail);
  if (await placed(ctx, mail, stand, people.length === 1 ? people[0] : ownerID)) return settle(ctx, mailID);
  if (ownerID === undefined) return ended(ctx, mail, people, stand.left);
  await ended(ctx, mail, [ownerID], stand.left, await told(ctx, mail, ownerID));
}

/** The same for the mail that a file came in, if it came in one. */
export async function after(ctx: Ctx, uploadID: string): Promise<void> {
  const { mailID } = (await Upload.find(uploadID)) ?? {};
  if (mailID !== undefined) await settle(ctx, mailID);
}

/** Undefined while one of its files is still on its way. */
async function standing({ partIDs, wordsID }: Info): Promise<Stand | undefined> {
  const own = await Upload.many(partIDs);
  const inside = await Upload.many(own.flatMap((part) => part.partIDs ?? []));
  const parts = [...own, ...inside];
  if (parts.some(({ status }) => status === "waiting")) return undefined;
  return {
    people: [...new Set(parts.flatMap(({ status, personID }) => (status === "done" && personID ? [personID] : [])))],
    left: parts.filter(({ status, uploadID }) => status === "failed" && uploadID !== wordsID),
    words: parts.find(({ uploadID, status }) => uploadID === wordsID && status === "failed"),
  };
}

/**
 * Whose history a mail belongs to that brought nobody's résumé: who got the letter it answers, else who has the address
 * it says it is from. That proves nothing, so it gives no more than a line and a file in a history.
 */
async function ownerOf({ answers, from }: Info): Promise<string | undefined> {
  const addressee = answers === undefined ? undefined : await Mail.recipient(answers);
  const addresses = new Set([addressee, from?.address].flatMap((address) => address || []));
  const owners = await Contact.owners([...addresses].map((value) => ({ kind: "mail", value })));
  return owners.find((owner) => owner)?.personID;
}

/** Gives the files that tell nobody to whom the mail is about; says whether any of them went on its way. */
async function placed(ctx: Ctx, mail: Info, stand: Stand, personID: string | undefined): Promise<boolean> {
  const uploads = personID === undefined ? await vouched(ctx, mail, stand) : stand.left;
  if (personID !== undefined) for (const upload of uploads) await given(ctx, upload, personID);
  const after = await Upload.many(uploads.map(({ uploadID }) => uploadID));
  return after.some(({ status }) => status !== "failed");
}

/** One that can be read comes once more, now that it is known whose it is; one that cannot is theirs as it is. */
async function given(ctx: Ctx, upload: UploadInfo, personID: string): Promise<void> {
  const readable = upload.reason === refuse("no_resume").code && upload.personID === undefined;
  if (readable) return unlessMoved(() => Arrival.again(ctx, upload, { personID }));
  await Arrival.unread(ctx, { ...upload, personID }, { read: { name: namedAfter(upload.name) }, named: false });
}

/** A colleague says that a mail is a candidate's: its first file makes a profile, of the sender when it is about nobody else. */
async function vouched(ctx: Ctx, { vouchedBy, from }: Info, { people, left, words }: Stand): Promise<UploadInfo[]> {
  const others = people.length > 0;
  const [first] = others || !words ? left : [...left, words];
  if (vouchedBy === undefined || !first) return [];
  const named = { read: { name: namedAfter(first.name) }, named: false };
  await Arrival.unread(ctx, first, others ? named : fromSender(named, from));
  return [first];
}

/** Those who recruit somebody are told of a mail that is nothing but a word to them: no card on a board tells of it. */
async function told(ctx: Ctx, { mailID, vacancyID, subject }: Info, personID: string): Promise<Write[]> {
  const [person, vacancies] = await Promise.all([
    Person.find(personID),
    vacancyID === undefined ? Application.vacanciesOf(personID) : Vacancy.many([vacancyID]),
  ]);
  const data = { personID: person.personID, name: person.name, title: subject };
  const accountIDs = new Set(vacancies.map(({ recruiterID }) => recruiterID));
  return [...accountIDs]
    .slice(0, MOST_TOLD)
    .flatMap((accountID) =>
      Notice.posted(ctx, { accountID, about: `mail.arrived#${mailID}`, code: "mail.arrived", data }),
    );
}

/** One person is rarely in the hands of more. */
const MOST_TOLD = 5;

/** Writes the mail into the histories it belongs to. Kept for a colleague is what could not be used of it. */
async function ended(
  ctx: Ctx,
  mail: Info,
  people: readonly string[],
  left: readonly UploadInfo[],
  notices: readonly Write[] = [],
): Promise<void> {
  const { mailID, vacancyID, wordsID, from, subject, text } = mail;
  const news = people.filter((personID) => !mail.people.includes(personID)).slice(0, MOST_LINES);
  const lines = news.flatMap((personID) => [
    Activity.written(ctx, {
      personID,
      channel: "email",
      direction: "in",
      ...(text && { text }),
      ...(vacancyID && { vacancyID }),
      event: { code: "mail.arrived", data: { from: from?.address, name: from?.name, subject } },
    }),
    Revision.raised(personID),
  ]);
  const isUsed = people.length > 0 && left.length === 0;
  const told = { ...mail, people: [...mail.people, ...news] };
  const next: Info = isUsed ? { ...told, ...USED } : { ...told, status: "unused", reason: reasonOf(people, left) };
  await unlessMoved(() => commit(ctx, [Store.replaced(mail, next), ...lines, ...notices], undefined));
  if (isUsed) await Bucket.remove(Bucket.keys.mail(mailID), ...(wordsID ? [Bucket.keys.aside(wordsID)] : []));
}

/** What a used mail says is in the histories: it is kept nowhere else. */
const USED = { status: "taken", from: undefined, subject: undefined, text: undefined, reason: undefined } as const;
/** Two items of one transaction for each. */
const MOST_LINES = 45;

function reasonOf(people: readonly string[], left: readonly UploadInfo[]): string {
  const [one, ...others] = left;
  if (people.length > 1) return refuse("unclear").code;
  return (others.length === 0 ? one?.reason : undefined) ?? refuse("no_resume").code;
}

/** Another run of the same may have been first; then that one goes on. */
async function unlessMoved(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const first = error instanceof Refused && ["db.stale", "upload.not_failed"].includes(error.code);
    if (!first) throw error;
  }
}
