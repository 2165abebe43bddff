import * as Account from "../../access/account/index.ts";
import { commit, put, remove, type Write } from "../../commit.ts";
import { type Ctx, user } from "../../context.ts";
import * as Firm from "../../firm/index.ts";
import * as Seat from "../../hiring/interview/seat/index.ts";
import * as Vacancy from "../../hiring/vacancy/index.ts";
import { plusMinutes } from "../../instant.ts";
import * as Employee from "../../people/employee/index.ts";
import { newToken, sha256 } from "../../secret.ts";
import { calendar, type Entry } from "../../time/feed/index.ts";
import { heatOf } from "../task/model.ts";
import { heldBy } from "../task/store.ts";
import { FeedEntity } from "./entity.ts";
import { refuse } from "./model.ts";
import { WORDS } from "./words.ts";

/** Since when one's own calendar can be subscribed to; null while it cannot. */
export async function state(ctx: Ctx): Promise<{ since: string | null }> {
  const [feed] = await feedsOf(user(ctx).accountID);
  return { since: feed?.createdAt ?? null };
}

const feedsOf = async (accountID: string) =>
  (await FeedEntity.query.byAccount({ accountID }).go({ order: "desc", pages: "all" })).data;

/** A new secret address of one's own calendar, shown this once; an earlier one opens nothing any more. */
export async function open(ctx: Ctx): Promise<{ url: string }> {
  const { accountID } = user(ctx);
  const token = newToken();
  const feed = put(FeedEntity.create({ hash: sha256(token), accountID, createdAt: ctx.now }));
  // Not kept as the act's answer: the table alone opens nothing.
  await commit({ ...ctx, act: undefined }, [...(await closed(accountID)), feed], null);
  return { url: `${process.env.APP_ORIGIN}/api/feed/${token}.ics` };
}

/** Nobody reads one's calendar by its address any more. */
export async function close(ctx: Ctx): Promise<void> {
  const writes = await closed(user(ctx).accountID);
  if (writes.length > 0) await commit(ctx, writes, null);
}

const closed = async (accountID: string): Promise<Write[]> =>
  (await feedsOf(accountID)).map(({ hash }) => remove(FeedEntity.delete({ hash })));

const DAY = 24 * 60;
const MOST = 500;

/**
 * The calendar that a secret opens: when one's own tasks are due, one's interviews by the vacancy's title, one's first
 * day; nobody's name. The text is the same as long as nothing changes. @throws feed.missing for any other secret, and
 * when its holder works here no more
 */
export async function read(ctx: Ctx, token: string): Promise<string> {
  const { data } = await FeedEntity.get({ hash: sha256(token) }).go({ consistent: true });
  const account = data && (await Account.find(data.accountID));
  if (!account || account.status === "left") throw refuse("missing");
  const [firm, tasks, interviews, first] = await Promise.all([
    Firm.get(),
    tasksOf(ctx, account),
    interviewsOf(ctx, account),
    firstDayOf(ctx, account),
  ]);
  return calendar(`Kolo · ${firm.name}`, [...tasks, ...interviews, ...first]);
}

type Holder = Pick<Account.Info, "accountID" | "locale">;

async function tasksOf({ now }: Ctx, { accountID, locale }: Holder): Promise<Entry[]> {
  const { tasks } = await heldBy(accountID, "open", { limit: MOST });
  return tasks.map((task) => {
    const heat = heatOf(task, now);
    return {
      uid: `${task.taskID}@kolo`,
      summary: heat === "late" ? `${WORDS[locale].late}: ${task.title}` : task.title,
      changedAt: task.updatedAt,
      category: heat,
      url: `${process.env.APP_ORIGIN}/tasks/${task.taskID}`,
      when: { startAt: task.deadline.instant },
    };
  });
}

async function interviewsOf({ now }: Ctx, { accountID, locale }: Holder): Promise<Entry[]> {
  const seats = await Seat.list(accountID, plusMinutes(now, -30 * DAY), plusMinutes(now, 365 * DAY));
  const vacancies = await Vacancy.many([...new Set(seats.map(({ vacancyID }) => vacancyID))]);
  const titles = new Map(vacancies.map(({ vacancyID, title }) => [vacancyID, title]));
  return seats.map(({ interviewID, vacancyID, startAt, endAt }) => ({
    uid: `${interviewID}@kolo`,
    summary: `${WORDS[locale].interview}: ${titles.get(vacancyID) ?? ""}`,
    changedAt: startAt,
    url: `${process.env.APP_ORIGIN}/interviews/${interviewID}?vacancy=${vacancyID}`,
    when: { startAt, endAt },
  }));
}

async function firstDayOf({ now }: Ctx, { accountID, locale }: Holder): Promise<Entry[]> {
  const face = await Employee.ofAccount(accountID);
  if (!face || face.startsOn < plusMinutes(now, -30 * DAY).slice(0, 10)) return [];
  const uid = `first-day-${face.personID}@kolo`;
  const when = { localDate: face.startsOn };
  return [{ uid, summary: WORDS[locale].firstDay, changedAt: face.createdAt, when }];
}
