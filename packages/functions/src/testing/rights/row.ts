import type { Role } from "@kolo/core/context";

/** Whose row a request is about: one the asking person works with, or one of others. */
export type Whose = "own" | "foreign";

/** One route's line of the rights matrix. Who is in neither list is refused with 403 (or with 404, where even the existence is hidden). */
export interface Row {
  /** As the app knows it, without `/api`: `PATCH /vacancy/:vacancyID`. */
  readonly route: string;
  readonly own: readonly Role[];
  readonly foreign: readonly Role[];
  /** Open to who is not signed in: then nobody is refused for who they are. */
  readonly open?: true;
  /** A request that is right in all but who sends it. `path` is the route's when absent. */
  readonly request?: (whose: Whose) => Promise<Sent> | Sent;
  /** The same where it is about the asking person themselves. */
  readonly requestOf?: (role: Role, whose: Whose) => Promise<Sent> | Sent;
}

/** What this role sends, with all it needs in the table made anew; nothing where the route alone says it. */
export const requested = async ({ request, requestOf }: Row, role: Role, whose: Whose): Promise<Sent> =>
  (await requestOf?.(role, whose)) ?? (await request?.(whose)) ?? {};

export interface Sent {
  readonly path?: string;
  readonly body?: unknown;
}

export const EVERYBODY = ["administrator", "recruiter", "manager", "head", "employee"] as const satisfies Role[];
export const ADMINISTRATOR = ["administrator"] as const satisfies Role[];
