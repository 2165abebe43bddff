import * as v from "valibot";

/** What a one-time link is for: to become the first administrator, to join as invited, to sign in. */
export const Purpose = v.picklist(["first", "invite", "sign_in"]);
export type Purpose = v.InferOutput<typeof Purpose>;

/** How long each can be used, in minutes. */
export const MINUTES = { first: 7 * 24 * 60, invite: 14 * 24 * 60, sign_in: 30 } as const satisfies Record<
  Purpose,
  number
>;

export const Token = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
