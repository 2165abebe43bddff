import { plusMinutes } from "../../instant.ts";

const DAY = 24 * 60;
/** A session ends after this many minutes without use, and after that many in all. */
const IDLE = 14 * DAY;
export const LONGEST = 60 * DAY;

export interface Session {
  readonly openedAt: string;
  readonly seenAt: string;
  readonly epoch: number;
}

/** The instant at which a session ends if it is not used again. */
export function endsAt({ openedAt, seenAt }: Pick<Session, "openedAt" | "seenAt">): string {
  const ends = [plusMinutes(seenAt, IDLE), plusMinutes(openedAt, LONGEST)].map(Date.parse);
  return new Date(Math.min(...ends)).toISOString();
}

/** Whether a session is good at `now` for an account with this status and epoch (signing out everywhere raises it). */
export const alive = (session: Session, account: { status: string; epoch: number }, now: string) =>
  account.status === "active" && session.epoch === account.epoch && now < endsAt(session);

/** Use is written down once a day, not on each request. */
export const unseen = ({ seenAt }: Session, now: string) => plusMinutes(seenAt, DAY) <= now;
