import { put, remove, update, type Write } from "../../../commit.ts";
import { plusMinutes } from "../../../instant.ts";
import * as Due from "../../../work/due/index.ts";
import { cardDue } from "../card-due.ts";
import type { Busy, Info as Interview } from "../model.ts";
import { SeatEntity } from "./entity.ts";

/** Whose card of which interview, as one id: `int-….acc-…`. */
const cardID = (interviewID: string, accountID: string) => `${interviewID}.${accountID}`;

/** A seat for everybody who interviews, with the promise of a card; written again, both follow the interview. */
export const taken = (interview: Interview): Write[] =>
  interview.interviewers.flatMap((accountID) => {
    const { interviewID, vacancyID, personID, startAt, endAt } = interview;
    return [
      put(SeatEntity.put({ accountID, interviewID, vacancyID, personID, startAt, endAt })),
      Due.promised("scorecard", cardID(interviewID, accountID), cardDue(interview)),
    ];
  });

export const freed = ({ interviewID }: Interview, accountIDs: readonly string[]): Write[] =>
  accountIDs.flatMap((accountID) => [
    remove(SeatEntity.delete({ accountID, interviewID })),
    Due.settled("scorecard", cardID(interviewID, accountID)),
  ]);

/** Marks that this interviewer has handed in their card. */
export const graded = (accountID: string, interviewID: string, now: string): Write[] => [
  update(SeatEntity.patch({ accountID, interviewID }).set({ gradedAt: now })),
  Due.settled("scorecard", cardID(interviewID, accountID)),
];

/** One seat, as it is now. */
export async function one(accountID: string, interviewID: string): Promise<Seat | undefined> {
  const { data } = await SeatEntity.get({ accountID, interviewID }).go({ consistent: true });
  return data ?? undefined;
}

/** That the card was due and not there: once, and not when it has come in meanwhile. */
export const late = (accountID: string, interviewID: string, dueAt: string): Write =>
  update(
    SeatEntity.patch({ accountID, interviewID })
      .set({ burnt: dueAt })
      .where(
        ({ gradedAt, burnt }, { notExists, ne }) =>
          `${notExists(gradedAt)} AND (${notExists(burnt)} OR ${ne(burnt, dueAt)})`,
      ),
  );

export interface Seat {
  readonly vacancyID: string;
  readonly interviewID: string;
  readonly personID: string;
  readonly startAt: string;
  readonly endAt: string;
  readonly gradedAt?: string | undefined;
  /** When its card was due, if that passed without it. */
  readonly burnt?: string | undefined;
}

/** A person's seats in interviews that begin in this stretch of time, soonest first. */
export async function list(accountID: string, from: string, to: string): Promise<Seat[]> {
  const { data } = await SeatEntity.query
    .byTime({ accountID })
    .between({ startAt: from }, { startAt: to })
    .go({ pages: "all" });
  return data;
}

const LONGEST_MINUTES = 12 * 60;

/** When these people sit in interviews that touch the stretch from `from` to `to` (instants). */
export async function busy(accountIDs: readonly string[], from: string, to: string): Promise<Busy[]> {
  const early = plusMinutes(from, -LONGEST_MINUTES);
  const all = await Promise.all(
    accountIDs.map((accountID) =>
      SeatEntity.query.byTime({ accountID }).between({ startAt: early }, { startAt: to }).go({ pages: "all" }),
    ),
  );
  return all
    .flatMap(({ data }) => data)
    .filter(({ startAt, endAt }) => startAt < to && endAt > from)
    .map(({ accountID, interviewID, startAt, endAt }) => ({ who: accountID, interviewID, startAt, endAt }));
}
