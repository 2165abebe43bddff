/** What can be wrong: the probe is stuck, promises lie unlooked-at, letters wait unsent. */
export type Alarm = "scan" | "due" | "mail";

interface Probe {
  readonly sentAt: string;
  readonly passedAt?: string | undefined;
}

interface Seen {
  readonly now: string;
  readonly probe: Probe | undefined;
  /** Milliseconds since the oldest promise came due, and since the oldest letter could have left. */
  readonly dueBehind: number;
  readonly mailBehind: number;
}

const MINUTE = 60_000;
/** The scan runs each minute, the outbox too; one may fail and the next one make up for it. */
const MOST = { scan: 3 * MINUTE, due: 5 * MINUTE, mail: 20 * MINUTE } as const satisfies Record<Alarm, number>;

export const settled = ({ sentAt, passedAt }: Probe) => passedAt !== undefined && passedAt >= sentAt;

export function alarms({ now, probe, dueBehind, mailBehind }: Seen): Alarm[] {
  const probeBehind = probe && !settled(probe) ? Date.parse(now) - Date.parse(probe.sentAt) : 0;
  const behind = { scan: probeBehind, due: dueBehind, mail: mailBehind };
  return (["scan", "due", "mail"] as const).filter((what) => behind[what] > MOST[what]);
}
