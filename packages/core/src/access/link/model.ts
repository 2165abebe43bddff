import * as v from "valibot";

/**
 * What a link is for: to become the first administrator, to join as invited, to sign in, each once; or to look at one's
 * own page before the first day, as often as one likes.
 */
export const Purpose = v.picklist(["first", "invite", "sign_in", "newcomer"]);
export type Purpose = v.InferOutput<typeof Purpose>;

/** How long each can be used, in minutes. */
export const MINUTES = {
  first: 7 * 24 * 60,
  invite: 14 * 24 * 60,
  sign_in: 30,
  newcomer: 180 * 24 * 60,
} as const satisfies Record<Purpose, number>;

/** Where each leads. */
export const PAGE = { first: "join", invite: "join", sign_in: "join", newcomer: "welcome" } as const satisfies Record<
  Purpose,
  string
>;

export const Token = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
