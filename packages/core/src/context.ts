import * as v from "valibot";
import { refusals } from "./error.ts";

export const Role = v.picklist(["administrator", "recruiter", "manager", "head", "employee"]);
export type Role = v.InferOutput<typeof Role>;

export const Locale = v.picklist(["en", "ru", "uk"]);
export type Locale = v.InferOutput<typeof Locale>;

export interface User {
  readonly type: "user";
  readonly accountID: string;
  readonly role: Role;
  readonly departmentID?: string | undefined;
}

/** What Kolo does by itself; `for` is the account that set it going, whose name then stands under it. */
export interface System {
  readonly type: "system";
  readonly name: string;
  readonly for?: string | undefined;
}

export type Actor = User | System;

/** One request that must have one effect, however often it is sent. `key` is unique per actor, `hash` covers the request. */
export interface Act {
  readonly key: string;
  readonly hash: string;
}

/** Who is acting and when. Every command takes it first, so neither can be forgotten or faked by a global. */
export interface Ctx {
  readonly actor: Actor;
  readonly now: string;
  readonly act?: Act | undefined;
  /** The past is being replayed: nobody outside is written to. */
  readonly replay?: true | undefined;
}

export const refuse = refusals("access", {
  signed_out: "unauthenticated",
  forbidden: "forbidden",
  user_only: "forbidden",
});

/** The signed-in person, or a refusal: for acts that need a name under them. */
export function user(ctx: Ctx): User {
  if (ctx.actor.type !== "user") throw refuse("user_only");
  return ctx.actor;
}

/** The name put under what was written: an account id, or `system:<name>`. */
export const author = ({ actor }: Ctx) =>
  actor.type === "user" ? actor.accountID : (actor.for ?? `system:${actor.name}`);
