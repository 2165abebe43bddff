export type * from "./model.ts";

import { commit } from "../../commit.ts";
import { type Ctx, refuse as refuseAccess, user } from "../../context.ts";
import { Refused } from "../../error.ts";
import * as Firm from "../../firm/index.ts";
import { newID } from "../../id.ts";
import { plusMinutes } from "../../instant.ts";
import * as Revision from "../../live/revision/index.ts";
import * as Notice from "../../notice/inbox/index.ts";
import * as Mail from "../../notice/mail/index.ts";
import * as Activity from "../activity/index.ts";
import * as People from "../person/index.ts";
import type { Info as Person } from "../person/model.ts";
import { known } from "../profile/rights.ts";
import { HELD, type Hold, type Piece, piece, refuse, type Write } from "./model.ts";

/** People the asker may write to. @throws access.forbidden, person.missing */
const reached = (ctx: Ctx, personIDs: readonly string[]): Promise<Person[]> =>
  Promise.all(
    personIDs.map(async (personID) => {
      const { person, rights } = await known(ctx, personID);
      if (!rights.contacts) throw refuseAccess("forbidden");
      return person;
    }),
  );

/** What each of these people would get. Writes nothing. @throws access.forbidden, person.missing */
export async function preview(ctx: Ctx, { personIDs, letters }: Write): Promise<{ pieces: Piece[] }> {
  const [people, { locale }] = await Promise.all([reached(ctx, personIDs), Firm.get()]);
  return { pieces: people.map((person) => piece(person, letters, locale)) };
}

export interface Sent {
  /** Names the act, to hold its letters back by. */
  letterID: string;
  to: string[];
  sendAfter: string;
}

const mailOf = (letterID: string, personID: string) => `letter#${letterID}#${personID}`;
/** Whom a letter of this kind is to; undefined for all others. */
const personOf = (mailID: string) => /^letter#[^#]+#([^#]+)$/.exec(mailID)?.[1];
const line = (ctx: Ctx, personID: string, code: string, data: Record<string, string>) => [
  Activity.written(ctx, { personID, channel: "email", direction: "out", event: { code: `letter.${code}`, data } }),
  Revision.raised(personID),
];

/**
 * Writes to up to 30 people; the letters leave in ten minutes. Who asked not to be contacted, or has no mail, is passed over.
 * @throws letter.nobody when that is everybody, access.forbidden, person.missing
 */
export async function write(ctx: Ctx, { personIDs, letters }: Write): Promise<Sent> {
  const [people, { locale }] = await Promise.all([reached(ctx, personIDs), Firm.get()]);
  const { accountID: writtenBy } = user(ctx);
  const letterID = newID("letter");
  const sendAfter = plusMinutes(ctx.now, HELD);
  const written = people.flatMap((person) => {
    const one = piece(person, letters, locale);
    const [address] = person.mails;
    return "why" in one || !address ? [] : [{ one, to: { address, name: person.name } }];
  });
  if (written.length === 0) throw refuse("nobody");
  const writes = written.flatMap(({ one: { personID, subject, text }, to }) => [
    Mail.queued({ mailID: mailOf(letterID, personID), to, subject, text, sendAfter, writtenBy }),
    ...line(ctx, personID, "queued", { subject }),
  ]);
  return commit(ctx, writes, { letterID, to: written.map(({ one }) => one.personID), sendAfter });
}

/** Holds letters back that nobody has begun to send; whose. @throws access.forbidden, person.missing */
export async function hold(ctx: Ctx, letterID: string, { personIDs }: Hold): Promise<{ held: string[] }> {
  await reached(ctx, personIDs);
  const mails = new Map(personIDs.map((personID) => [mailOf(letterID, personID), personID]));
  const held = (await Mail.waiting([...mails.keys()])).map((mailID) => ({ mailID, personID: mails.get(mailID) ?? "" }));
  const answer = { held: held.map(({ personID }) => personID) };
  if (held.length === 0) return answer;
  const writes = held.flatMap(({ mailID, personID }) => [
    Mail.cancelled(ctx, mailID),
    ...line(ctx, personID, "held", {}),
  ]);
  return commit(ctx, writes, answer);
}

/**
 * Stops a letter that is about to leave and was written before its person asked not to be contacted (or was erased); says
 * whether it did. Who wrote it is told, and the person's history tells it. Letters of other kinds are let through.
 */
export async function stopped(ctx: Ctx, { mailID, writtenBy }: Mail.Info): Promise<boolean> {
  const personID = personOf(mailID);
  if (personID === undefined) return false;
  const person = await People.find(personID).catch(unlessMissing);
  if (person && !person.doNotContact) return false;
  const told = person ? [...line(ctx, person.personID, "stopped", {}), ...toldOf(ctx, mailID, person, writtenBy)] : [];
  await commit(ctx, [Mail.cancelled(ctx, mailID), ...told], null).catch(unlessTooLate);
  return true;
}

const toldOf = (ctx: Ctx, mailID: string, { personID, name }: Person, accountID: string | undefined) =>
  accountID === undefined
    ? []
    : Notice.posted(ctx, { accountID, about: mailID, code: "letter.stopped", data: { personID, name } });

function unlessMissing(error: unknown): undefined {
  if (!(error instanceof Refused && error.code === "person.missing")) throw error;
}

/** Somebody held it back, or another run was first, at this very moment. */
function unlessTooLate(error: unknown): null {
  if (error instanceof Refused && error.code === "mail.too_late") return null;
  throw error;
}
