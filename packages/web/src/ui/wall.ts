const MINUTE = 60_000;

/** What a clock in the zone shows at an instant, as if it were UTC: its milliseconds. */
const shown = (at: number, zone: string): number => {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return Date.parse(`${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}Z`);
};

/**
 * The instant at which a clock in `zone` shows this: as core's `wallToInstant` has it (a skipped time is later, a
 * doubled one the earlier), without Temporal, which browsers would have to load.
 */
export function instantOf(localDate: string, localTime: string, zone: string): string {
  const wall = Date.parse(`${localDate}T${localTime}Z`);
  const offsets = [wall - 1440 * MINUTE, wall + 1440 * MINUTE].map((at) => shown(at, zone) - at);
  const [before = 0, after = 0] = offsets;
  const fits = [before, after].filter((offset) => shown(wall - offset, zone) === wall);
  const found = fits.length > 0 ? Math.min(...fits.map((offset) => wall - offset)) : wall - before;
  return new Date(found).toISOString();
}

/** The day and the time on a clock in `zone`. */
export function wallOf(instant: string, zone: string): { localDate: string; localTime: string } {
  const [localDate = "", time = ""] = new Date(shown(Date.parse(instant), zone)).toISOString().split("T");
  return { localDate, localTime: time.slice(0, 5) };
}
