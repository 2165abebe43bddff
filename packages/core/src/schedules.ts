/** One scheduled call of `packages/functions/src/cron/<handler>.ts`. Every handler is idempotent: calls may overlap or repeat. */
export interface Schedule {
  readonly name: string;
  /** EventBridge Scheduler's own language: `rate(5 minutes)` or `cron(min hour day month weekday year)`. */
  readonly schedule: string;
  /** The IANA zone that a `cron()` is told in. */
  readonly zone: string;
  readonly handler: string;
  /** Seconds from one call to the next where a scheduler can do what EventBridge cannot: call more often than each minute. */
  readonly beat?: number;
}

/** Everything that happens by the clock. Read by the stacks and by the local scheduler, so they cannot disagree. */
export const schedules: readonly Schedule[] = [
  { name: "outbox", schedule: "rate(1 minute)", zone: "UTC", handler: "outbox" },
  { name: "first-days", schedule: "rate(1 hour)", zone: "UTC", handler: "first-days" },
  { name: "due", schedule: "rate(1 minute)", zone: "UTC", handler: "due", beat: 15 },
  { name: "watch", schedule: "rate(5 minutes)", zone: "UTC", handler: "watch" },
  { name: "settle-points", schedule: "rate(1 minute)", zone: "UTC", handler: "settle-points" },
  { name: "compact-search", schedule: "rate(1 minute)", zone: "UTC", handler: "compact-search", beat: 15 },
  { name: "recount-deadlines", schedule: "rate(1 minute)", zone: "UTC", handler: "recount-deadlines" },
  { name: "merges", schedule: "rate(5 minutes)", zone: "UTC", handler: "merges" },
  { name: "erasures", schedule: "rate(5 minutes)", zone: "UTC", handler: "erasures" },
  { name: "sweep-uploads", schedule: "rate(1 hour)", zone: "UTC", handler: "sweep-uploads" },
];
