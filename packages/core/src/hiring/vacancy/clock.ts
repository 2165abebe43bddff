import * as Account from "../../access/account/index.ts";
import { commit, type Write } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import * as Notice from "../../notice/inbox/index.ts";
import * as Mail from "../../notice/mail/index.ts";
import * as Burn from "../../work/burn/index.ts";
import * as Due from "../../work/due/index.ts";
import { ofVacancy } from "../application/store.ts";
import { holder } from "./holder.ts";
import { lateLetter } from "./late-letter.ts";
import { crossed, type Info } from "./model.ts";
import { outcome } from "./outcome.ts";
import { entry, find, told } from "./store.ts";

/**
 * Looks at a vacancy that has come due. When its deadline has passed, that is written down in the name of whose step
 * holds it longest, and its recruiter and manager are told in the app and by mail, once per deadline however often it is
 * called. Closes nothing. @throws db.stale when it changed at this moment: the next look sees to it
 */
export async function look(ctx: Ctx, vacancyID: string): Promise<void> {
  const vacancy = await find(vacancyID);
  await commit(ctx, crossed(vacancy, ctx.now) ? await burning(ctx, vacancy) : [entry(vacancy)], null);
}

async function burning(ctx: Ctx, vacancy: Info): Promise<Write[]> {
  const applications = await ofVacancy(vacancy.vacancyID);
  const held = holder(vacancy, applications);
  const accountIDs = [...new Set([held.accountID, vacancy.recruiterID, vacancy.managerID])];
  const people = (await Promise.all(accountIDs.map(Account.find))).filter((account) => account !== undefined);
  const departmentID =
    people.find(({ accountID }) => accountID === held.accountID)?.departmentID ?? vacancy.departmentID;
  const present = people.filter(({ status }) => status === "active");
  return [
    told(vacancy),
    Burn.written({
      kind: "vacancy",
      id: vacancy.vacancyID,
      at: vacancy.deadline.instant,
      title: vacancy.title,
      ...(departmentID && { departmentID }),
      responsibleID: held.accountID,
      data: {
        vacancyID: vacancy.vacancyID,
        openings: vacancy.openings - applications.filter(({ status }) => status === "hired").length,
        ...(held.stage && { stage: held.stage, since: held.since }),
      },
      writtenAt: ctx.now,
    }),
    ...(await outcome(vacancy, { ...vacancy, toldLate: vacancy.deadline.instant })),
    Due.settled("vacancy", vacancy.vacancyID),
    ...present.flatMap(({ accountID }) => notice(ctx, vacancy, accountID)),
    ...present.map((account) => Mail.queued(letter(ctx, vacancy, account))),
  ];
}

const about = ({ vacancyID, deadline }: Info) => `vacancy.late#${vacancyID}#${deadline.instant}`;

const notice = (ctx: Ctx, vacancy: Info, accountID: string): Write[] =>
  Notice.posted(ctx, {
    accountID,
    about: about(vacancy),
    code: "vacancy.late",
    data: { vacancyID: vacancy.vacancyID, title: vacancy.title, dueAt: vacancy.deadline.instant },
  });

function letter(ctx: Ctx, vacancy: Info, account: Account.Row) {
  const page = `${process.env.APP_ORIGIN ?? ""}/vacancies/${vacancy.vacancyID}`;
  const said = { name: account.name, title: vacancy.title, deadline: vacancy.deadline, page };
  return {
    mailID: `${about(vacancy)}#${account.accountID}`,
    to: { address: account.mail, name: account.name },
    ...lateLetter(account.locale, said),
    sendAfter: ctx.now,
  };
}
