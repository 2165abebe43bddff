import * as Account from "../../access/account/index.ts";
import { type Info as Colleague, refuse as refuseAccount } from "../../access/account/model.ts";
import type { Write } from "../../commit.ts";
import { author, type Ctx, type Locale } from "../../context.ts";
import * as Firm from "../../firm/index.ts";
import type { Info as FirmInfo } from "../../firm/model.ts";
import * as Notice from "../../notice/inbox/index.ts";
import * as Mail from "../../notice/mail/index.ts";
import type { Letter } from "../../notice/mail/model.ts";
import * as Person from "../../people/person/index.ts";
import type { Info as Candidate } from "../../people/person/model.ts";
import { tongue } from "../../people/tongue/model.ts";
import { invite } from "../../time/invite/index.ts";
import { letter, type Said } from "./letter.ts";
import type { Info } from "./model.ts";

type Kind = Said["kind"];

/** Everybody a letter goes to or speaks of. The organizer is who planned it first: calendars know a meeting by that too. */
interface Sides {
  readonly firm: FirmInfo;
  readonly organizer: Colleague;
  readonly candidate: Candidate;
  readonly colleagues: readonly Colleague[];
}

/** One who is told: in their language, on their clock. `key` makes the letter's id natural. */
interface Reader {
  readonly key: string;
  readonly name: string;
  readonly mail: string;
  readonly locale: Locale;
  readonly zone: string;
  readonly isCandidate: boolean;
}

export interface Invitations {
  readonly letters: readonly Letter[];
  readonly writes: readonly Write[];
}

/**
 * What tells everybody of an interview as it is now: a letter with the calendar's text to the candidate (if their
 * address is known) and to each interviewer, and a notice to the colleagues. Who sat in it `before` and no longer
 * does gets its cancellation. Nobody learns another's address from it.
 */
export async function invitations(
  ctx: Ctx,
  interview: Info,
  kind: Kind,
  before: Info | undefined,
): Promise<Invitations> {
  const gone = (before?.interviewers ?? []).filter((accountID) => !interview.interviewers.includes(accountID));
  const sides = await sidesOf(interview, gone);
  const added = before ? interview.interviewers.filter((accountID) => !before.interviewers.includes(accountID)) : [];
  const kindFor = (key: string): Kind => {
    if (gone.includes(key)) return "cancelled";
    return added.includes(key) ? "invited" : kind;
  };
  const readers = [...candidateOf(interview, sides), ...sides.colleagues.map(colleagueOf)];
  const letters = readers.map((reader) => written(ctx, interview, sides, reader, kindFor(reader.key)));
  const posted = sides.colleagues
    .filter(({ accountID }) => accountID !== author(ctx))
    .flatMap(({ accountID }) => noticed(ctx, interview, accountID, kindFor(accountID)));
  return { letters, writes: [...letters.map(Mail.queued), ...posted] };
}

async function sidesOf(interview: Info, gone: readonly string[]): Promise<Sides> {
  const [firm, candidate, organizer, colleagues] = await Promise.all([
    Firm.get(),
    Person.find(interview.personID),
    colleague(interview.createdBy),
    Promise.all([...interview.interviewers, ...gone].map(colleague)),
  ]);
  return { firm, organizer, candidate, colleagues };
}

async function colleague(accountID: string): Promise<Colleague> {
  const account = await Account.find(accountID);
  if (!account) throw refuseAccount("missing", { accountID });
  return account;
}

function candidateOf(interview: Info, { candidate, firm }: Sides): Reader[] {
  const [mail] = candidate.mails;
  if (!mail) return [];
  const zone = interview.candidateZone ?? interview.zone;
  return [
    { key: "candidate", name: candidate.name, mail, locale: tongue(candidate, firm.locale), zone, isCandidate: true },
  ];
}

const colleagueOf = ({ accountID, name, mail, locale, zone }: Colleague): Reader => ({
  key: accountID,
  name,
  mail,
  locale,
  zone,
  isCandidate: false,
});

function written(ctx: Ctx, interview: Info, sides: Sides, reader: Reader, kind: Kind): Letter {
  const page = `${process.env.APP_ORIGIN}/interviews/${interview.interviewID}?vacancy=${interview.vacancyID}`;
  const meeting = sides.colleagues.filter(({ accountID }) => interview.interviewers.includes(accountID));
  const { summary, ...said } = letter(reader.locale, {
    kind,
    firm: sides.firm.name,
    title: interview.title,
    people: reader.isCandidate ? meeting.map(({ name }) => name) : [sides.candidate.name],
    reader,
    startAt: interview.startAt,
    endAt: interview.endAt,
    place: interview.place,
    link: interview.link,
    page: reader.isCandidate || kind === "cancelled" ? undefined : page,
  });
  const method = kind === "cancelled" ? "CANCEL" : "REQUEST";
  const ics = invite({
    uid: `${interview.interviewID}@kolo`,
    sequence: interview.sequence,
    method,
    startAt: interview.startAt,
    endAt: interview.endAt,
    zone: interview.zone,
    summary,
    description: said.text,
    location: interview.place ?? interview.link,
    url: interview.link,
    organizer: { name: sides.organizer.name, mail: sides.organizer.mail },
    attendees: [{ name: reader.name, mail: reader.mail }],
    stamp: ctx.now,
  });
  return {
    mailID: `interview#${interview.interviewID}#${interview.sequence}#${reader.key}`,
    to: { address: reader.mail, name: reader.name },
    ...said,
    invite: { method, ics },
    sendAfter: ctx.now,
  };
}

function noticed(ctx: Ctx, interview: Info, accountID: string, kind: Kind): Write[] {
  const { interviewID, vacancyID, title, startAt, sequence } = interview;
  const about = `interview#${interviewID}#${sequence}`;
  const data = { interviewID, vacancyID, title, startAt };
  return Notice.posted(ctx, { accountID, about, code: `interview.${kind}`, data });
}
