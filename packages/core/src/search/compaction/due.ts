import { decodeTime } from "ulidx";
import type { Change } from "../tail/index.ts";

/*
 * When what changed becomes part of a segment, and how. Sizes are of items as the table bills them, roughly.
 */
/** Half of what a search may have to read at most. */
const BYTES = 32_768;
export const many = (changes: readonly Change[]) => Buffer.byteLength(JSON.stringify(changes)) >= BYTES;
/** Minutes. */
const OLD = 360;

/** Above so many a change does not rewrite the whole base any more, but a small delta beside it… */
const WHOLE = 200_000;
/** …until the delta holds this part of the base. */
const SHARE = 0.1;

/** Whether a change was named so many minutes ago: its name begins with the moment. */
export const before = ({ changeID }: Change, now: string, minutes: number) =>
  decodeTime(changeID.slice(4).toUpperCase()) < Date.parse(now) - minutes * 60_000;

/** Whether changes are worth a compaction at `now`: they are many, they are old, or somebody is gone and must not stay. */
export const due = (changes: readonly Change[], now: string) =>
  many(changes) || changes.some((change) => !change.doc || before(change, now, OLD));

/** The last word on each person. */
export const latest = (changes: readonly Change[]): Change[] => [
  ...new Map(changes.toSorted((one, other) => one.rev - other.rev).map((change) => [change.personID, change])).values(),
];

/** Whether the base is written anew with these changes, or only its delta. Who is gone must be gone from both. */
export const whole = (base: number, delta: number, changes: readonly Change[]) =>
  base < WHOLE || delta + changes.length > base * SHARE || changes.some(({ doc }) => doc === undefined);
