import * as Account from "../../access/account/index.ts";
import { commit, type Write } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import * as Notice from "../../notice/inbox/index.ts";
import * as Mail from "../../notice/mail/index.ts";
import type { Deadline } from "../../time/deadline/model.ts";
import * as Burn from "../../work/burn/index.ts";
import { ofVacancy } from "../application/store.ts";
import { holder } from "./holder.ts";
import { lateLetter } from "./late-letter.ts";
import { type Info, pending, promisedBy } from "./model.ts";
import { opened, outcome } from "./outcome.ts";
import { lineOf } from "./promise.ts";
import { entry, find, marked, same } from "./store.ts";

/**
 * Looks at a vacancy that has come due. When its deadline, or the day of an opening nobody was hired for, has passed, that
 * is written down in the name of whose step holds it longest, and its recruiter and manager are told in the app and by
 * mail, once per deadline however often it is called. Closes nothing.
 * @throws db.stale when it changed at this moment: the next look sees to it
 */
export async function look(ctx: Ctx, vacancyID: string): Promise<void> {
  const vacancy = await find(vacancyID);
  const [passed] = pending(vacancy);
  if (!passed || passed.instant >= ctx.now) return commit(ctx, [same(vacancy), entry(vacancy)], undefined);
  await commit(ctx, await crossing(ctx, vacancy, passed), null);
  // Two days may pass in one night: each is a deadline of its own.
  return look(ctx, vacancyID);
}

async function crossing(ctx: Ctx, vacancy: Info, passed: Deadline): Promise<Write[]> {
  const applications = await ofVacancy(vacancy.vacancyID);
  const isOwn = passed.instant === vacancy.deadline.instant;
  const mark = isOwn
    ? { toldLate: passed.instant }
    : { openingsSeen: [...(vacancy.openingsSeen ?? []), passed.instant] };
  const after = { ...vacancy, ...mark };
  const hires = applications.flatMap(({ status, enteredAt }) => (status === "hired" ? enteredAt : [])).toSorted();
  const promised = isOwn ? vacancy.openings : promisedBy(vacancy, passed.instant);
  const missing = promised - hires.filter((at) => at <= passed.instant).length;
  const settled = [marked(vacancy, mark), entry(after)];
  if (isOwn)
    return [
      ...settled,
      ...(await outcome(vacancy, after)),
      ...(await burning(ctx, vacancy, { passed, missing, applications })),
    ];
  const line = lineOf(vacancy, passed);
  if (missing > 0) {
    const burnt = await burning(ctx, vacancy, { passed, missing, applications });
    return [...settled, ...(await opened(vacancy, { ...line, state: "late" })), ...burnt];
  }
  return [...settled, ...(await opened(vacancy, { ...line, state: "kept", doneAt: hires[promised - 1] }))];
}

interface Passed {
  readonly passed: Deadline;
  /** Openings that nobody was hired for. */
  readonly missing: number;
  readonly applications: Awaited<ReturnType<typeof ofVacancy>>;
}

/** The record, in the name of whose step somebody has waited at longest, and who is told. */
async function burning(ctx: Ctx, vacancy: Info, { passed, missing, applications }: Passed): Promise<Write[]> {
  const held = holder(vacancy, applications);
  const accountIDs = [...new Set([held.accountID, vacancy.recruiterID, vacancy.managerID])];
  const people = (await Promise.all(accountIDs.map(Account.find))).filter((account) => account !== undefined);
  const departmentID =
    people.find(({ accountID }) => accountID === held.accountID)?.departmentID ?? vacancy.departmentID;
  const present = people.filter(({ status }) => status === "active");
  const said = { passed, openings: passed.instant === vacancy.deadline.instant ? undefined : missing };
  return [
    Burn.written({
      kind: "vacancy",
      id: vacancy.vacancyID,
      at: passed.instant,
      title: vacancy.title,
      ...(departmentID && { departmentID }),
      responsibleID: held.accountID,
      data: {
        vacancyID: vacancy.vacancyID,
        openings: missing,
        ...(held.stage && { stage: held.stage, since: held.since }),
      },
      writtenAt: ctx.now,
    }),
    ...present.flatMap(({ accountID }) => notice(ctx, vacancy, accountID, said)),
    ...present.map((account) => Mail.queued(letter(ctx, vacancy, account, said))),
  ];
}

/** What is told: which deadline, and of how many openings when it was not the vacancy's own. */
interface Said {
  readonly passed: Deadline;
  readonly openings: number | undefined;
}

const about = ({ vacancyID }: Info, { instant }: Deadline) => `vacancy.late#${vacancyID}#${instant}`;

const notice = (ctx: Ctx, vacancy: Info, accountID: string, { passed, openings }: Said): Write[] =>
  Notice.posted(ctx, {
    accountID,
    about: about(vacancy, passed),
    code: "vacancy.late",
    data: {
      vacancyID: vacancy.vacancyID,
      title: vacancy.title,
      dueAt: passed.instant,
      ...(openings !== undefined && { openings }),
    },
  });

function letter(ctx: Ctx, vacancy: Info, account: Account.Row, { passed, openings }: Said) {
  const page = `${process.env.APP_ORIGIN ?? ""}/vacancies/${vacancy.vacancyID}`;
  const said = { name: account.name, title: vacancy.title, deadline: passed, openings, page };
  return {
    mailID: `${about(vacancy, passed)}#${account.accountID}`,
    to: { address: account.mail, name: account.name },
    ...lateLetter(account.locale, said),
    sendAfter: ctx.now,
  };
}
