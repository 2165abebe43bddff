import * as v from "valibot";

/**
 * A moment as UTC ISO text with milliseconds. One fixed shape, so that comparing two as strings,
 * which is what a DynamoDB sort key does, is comparing them in time.
 */
export const Instant = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.transform((text) => new Date(text).toISOString()),
);

/** `instant` plus a number of minutes (negative: before), as an instant. */
export const plusMinutes = (instant: string, minutes: number) =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();

/** Epoch seconds, the shape of the table's `expiresAt` (DynamoDB's time to live), `minutes` after `instant`. */
export const expiry = (instant: string, minutes: number) =>
  Math.floor(Date.parse(plusMinutes(instant, minutes)) / 1000);
