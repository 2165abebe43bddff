import type { Schedule } from "@kolo/core/schedules";
import { Cron } from "croner";

const UNITS: Record<string, number> = { minute: 60, hour: 3600, day: 86_400 };

/**
 * EventBridge Scheduler's words in croner's: `rate(5 minutes)` becomes an interval in seconds, and
 * `cron(min hour day month weekday year)` becomes croner's seven fields, where Sunday is 0 and not 1.
 * @throws Error for an expression that AWS would refuse too, or that needs more than this adapter knows
 */
export function translated(expression: string): { pattern: string; interval?: number } {
  const [, count, unit = ""] = /^rate\(([1-9]\d*) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  const seconds = UNITS[unit];
  if (count && seconds) return { pattern: "* * * * * *", interval: Number(count) * seconds };
  const fields = /^cron\((\S+) (\S+) (\S+) (\S+) (\S+) (\S+)\)$/.exec(expression)?.slice(1);
  const [minute, hour, day, month, weekday, year] = fields ?? [];
  if (!fields || [day, weekday].filter((field) => field === "?").length !== 1)
    throw new Error(`Not a schedule of AWS: ${expression}`);
  const dates = [stepped(day, 31), stepped(month, 12), weekdays(weekday), year];
  return { pattern: ["0", stepped(minute, 59), stepped(hour, 23), ...dates].join(" ") };
}

/** `5/15` means from 5 on; croner wants to hear where that ends. `?` is any. */
const stepped = (field = "*", last: number) => (field === "?" ? "*" : field.replace(/^(\d+)\//, `$1-${last}/`));

/** AWS counts from Sunday = 1; the number after `/` or `#` is no day. */
const weekdays = (field = "*") =>
  field === "?" ? "*" : field.replace(/(?<![/#\d])\d+/g, (day) => String(Number(day) - 1));

/** A schedule as croner takes it: here as often as it wishes to be called. @throws Error as `translated` */
export function planned({ schedule, beat }: Schedule): { pattern: string; interval?: number } {
  const plan = translated(schedule);
  return beat === undefined ? plan : { ...plan, interval: beat };
}

/** Runs every schedule until it is stopped. A failing run is logged and the next one comes as planned. */
export function scheduled(schedules: readonly Schedule[], run: (schedule: Schedule) => Promise<void>) {
  const jobs = schedules.map((schedule) => {
    const { pattern, interval } = planned(schedule);
    const failed = (error: unknown) => console.error(`Schedule ${schedule.name}:`, error);
    const options = { timezone: schedule.zone, catch: failed, unref: true, ...(interval && { interval }) };
    return new Cron(pattern, options, () => run(schedule));
  });
  return { stop: () => jobs.forEach((job) => void job.stop()) };
}
