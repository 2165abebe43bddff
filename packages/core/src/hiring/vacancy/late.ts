import * as Account from "../../access/account/index.ts";
import { commit, type Write } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import { Refused } from "../../error.ts";
import * as Notice from "../../notice/inbox/index.ts";
import * as Mail from "../../notice/mail/index.ts";
import { lateLetter } from "./late-letter.ts";
import type { Info } from "./model.ts";
import { told, untoldLate } from "./store.ts";

/**
 * Tells the recruiter and the manager of each open vacancy whose deadline has passed, in the app and by mail, once per
 * deadline however often it runs; how many vacancies it told of. Closes nothing.
 */
export async function tellLate(ctx: Ctx): Promise<number> {
  let count = 0;
  for (const vacancy of await untoldLate(ctx.now)) if (await tell(ctx, vacancy)) count += 1;
  return count;
}

async function tell(ctx: Ctx, vacancy: Info): Promise<boolean> {
  const people = await Promise.all([...new Set([vacancy.recruiterID, vacancy.managerID])].map(Account.find));
  const present = people.flatMap((account) => (account?.status === "active" ? [account] : []));
  const letters = present.map((account) => letter(ctx, vacancy, account));
  const notices = present.flatMap(({ accountID }) => notice(ctx, vacancy, accountID));
  try {
    await commit(ctx, [told(vacancy), ...notices, ...letters.map(Mail.queued)], null);
  } catch (error) {
    if (error instanceof Refused && error.code === "db.stale") return false; // Another run told it, or it was moved.
    throw error;
  }
  return true;
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
