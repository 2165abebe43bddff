import { decodeTime } from "ulidx";
import type { Change } from "../tail/index.ts";

/*
 * When what changed becomes part of a segment, and how. Sizes are of items as the table bills them, roughly.
 */
/** Half of what a search may have to read at most. */
const BYTES = 32_768;
/** Six hours. */
const OLD_MS = 21_600_000;

/** Above so many a change does not rewrite the whole base any more, but a small delta beside it… */
const WHOLE = 200_000;
/** …until the delta holds this part of the base. */
const SHARE = 0.1;

/** Whether changes are worth a compaction at `now`: they are many, they are old, or somebody is gone and must not stay. */
export const due = (changes: readonly Change[], now: string) =>
  Buffer.byteLength(JSON.stringify(changes)) >= BYTES ||
  changes.some(
    // A change's name begins with the moment it was made.
    ({ changeID, doc }) => doc === undefined || decodeTime(changeID.slice(4).toUpperCase()) < Date.parse(now) - OLD_MS,
  );

/** The last word on each person. */
export function latest(changes: readonly Change[]): Change[] {
  const last = new Map<string, Change>();
  for (const change of changes)
    if (change.rev > (last.get(change.personID)?.rev ?? -1)) last.set(change.personID, change);
  return [...last.values()];
}

/** Whether the base is written anew with these changes, or only its delta. Who is gone must be gone from both. */
export const whole = (base: number, delta: number, changes: readonly Change[]) =>
  base < WHOLE || delta + changes.length > base * SHARE || changes.some(({ doc }) => doc === undefined);
