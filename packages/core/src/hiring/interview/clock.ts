import * as Account from "../../access/account/index.ts";
import { commit, type Write } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import * as Digest from "../../notice/digest/index.ts";
import * as Notice from "../../notice/inbox/index.ts";
import { instantToWall } from "../../time/zone/index.ts";
import * as Burn from "../../work/burn/index.ts";
import * as Due from "../../work/due/index.ts";
import * as Outcome from "../../work/outcome/index.ts";
import { cardDue } from "./card-due.ts";
import type { Info } from "./model.ts";
import * as Seat from "./seat/index.ts";
import { find } from "./store.ts";

/**
 * Looks at a scorecard that has come due (`int-….acc-…`): when the interview took place and the card is not in, that is
 * written down in the interviewer's name, once, and told to them.
 * @throws db.stale when the card came in at this moment
 */
export async function lookAtCard(ctx: Ctx, id: string, seenAt?: string): Promise<void> {
  const [interviewID = "", accountID = ""] = id.split(".");
  const seat = await Seat.one(accountID, interviewID);
  const interview = seat && !seat.gradedAt ? await find(seat.vacancyID, interviewID) : undefined;
  const owed = interview && (interview.status === "planned" || interview.status === "held");
  await commit(
    ctx,
    owed
      ? await owing(ctx, { interview, accountID, burnt: seat?.burnt, seenAt })
      : [Due.settled("scorecard", id, seenAt)],
    null,
  );
}

interface Owed {
  readonly interview: Info;
  readonly accountID: string;
  /** The card's deadline whose crossing was written down. */
  readonly burnt: string | undefined;
  readonly seenAt: string | undefined;
}

async function owing(ctx: Ctx, { interview, accountID, burnt, seenAt }: Owed): Promise<Write[]> {
  const at = cardDue(interview);
  const id = `${interview.interviewID}.${accountID}`;
  if (ctx.now <= at) return [Due.promised("scorecard", id, at)];
  if (burnt === at) return [Due.settled("scorecard", id, seenAt)];
  const { vacancyID, interviewID, personID, title } = interview;
  const account = await Account.find(accountID);
  const data = { vacancyID, interviewID, personID, title };
  return [
    Burn.written({
      kind: "scorecard",
      id,
      at,
      title,
      ...(account?.departmentID && { departmentID: account.departmentID }),
      responsibleID: accountID,
      data,
      writtenAt: ctx.now,
    }),
    ...Outcome.noted([{ ...outcome(interview, accountID), state: "late" }]),
    Seat.late(accountID, interviewID, at),
    Due.settled("scorecard", id, seenAt),
    ...Notice.posted(ctx, { accountID, about: `scorecard.late#${id}#${at}`, code: "scorecard.late", data }),
    Digest.wanted(ctx, accountID),
  ];
}

/** A card that comes in after its time is late first: that is written down before it is taken. */
export async function lateFirst(ctx: Ctx, interview: Info, accountID: string): Promise<void> {
  if (ctx.now <= cardDue(interview)) return;
  await lookAtCard({ actor: { type: "system", name: "clock" }, now: ctx.now }, `${interview.interviewID}.${accountID}`);
}

/** The card of an interviewer, as a promise of theirs. */
function outcome(interview: Info, accountID: string): Omit<Outcome.Line, "state"> {
  const { interviewID, vacancyID, title, zone, endAt, version } = interview;
  const at = cardDue(interview);
  return {
    kind: "scorecard",
    id: `${interviewID}.${accountID}`,
    at,
    dueOn: instantToWall(at, zone).localDate,
    rank: version,
    title,
    responsibleID: accountID,
    data: { vacancyID, interviewID },
    createdAt: endAt,
    blocked: 0,
  };
}

/** A first card that comes in, in time or not, for the transaction that writes it. */
export async function cardKept({ now }: Ctx, interview: Info, accountID: string): Promise<Write[]> {
  const account = await Account.find(accountID);
  const line = { ...outcome(interview, accountID), departmentID: account?.departmentID, doneAt: now };
  return Outcome.noted([{ ...line, state: now > line.at ? "late" : "kept" }]);
}
