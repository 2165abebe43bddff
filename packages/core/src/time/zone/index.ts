import { Temporal } from "temporal-polyfill";

/** What a clock on the wall shows. `localTime` is `HH:MM`, seconds are dropped. */
export interface Wall {
  localDate: string;
  localTime: string;
}

/**
 * The instant (UTC) at which a clock in `zone` shows this. A time the clock skips is taken as much later as was
 * skipped; a time it shows twice is the earlier one.
 */
export const wallToInstant = (localDate: string, localTime: string, zone: string): string =>
  iso(Temporal.PlainDateTime.from(`${localDate}T${localTime}`).toZonedDateTime(zone, { disambiguation: "compatible" }));

/** What a clock in `zone` shows at the instant. */
export function instantToWall(instant: string, zone: string): Wall {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return { localDate: at.toPlainDate().toString(), localTime: at.toPlainTime().toString({ smallestUnit: "minute" }) };
}

const iso = ({ epochMilliseconds }: Temporal.ZonedDateTime) => new Date(epochMilliseconds).toISOString();
