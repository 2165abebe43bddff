import { put, remove, update, type Write } from "../../../commit.ts";
import { plusMinutes } from "../../../instant.ts";
import type { Busy, Info as Interview } from "../model.ts";
import { SeatEntity } from "./entity.ts";

/** A seat for everybody who interviews; written again, it follows the interview to its new time. */
export const taken = ({ interviewID, vacancyID, personID, startAt, endAt, interviewers }: Interview): Write[] =>
  interviewers.map((accountID) => put(SeatEntity.put({ accountID, interviewID, vacancyID, personID, startAt, endAt })));

export const freed = ({ interviewID }: Interview, accountIDs: readonly string[]): Write[] =>
  accountIDs.map((accountID) => remove(SeatEntity.delete({ accountID, interviewID })));

/** Marks that this interviewer has handed in their card. */
export const graded = (accountID: string, interviewID: string, now: string): Write =>
  update(SeatEntity.patch({ accountID, interviewID }).set({ gradedAt: now }));

export interface Seat {
  readonly vacancyID: string;
  readonly interviewID: string;
  readonly personID: string;
  readonly gradedAt?: string | undefined;
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
