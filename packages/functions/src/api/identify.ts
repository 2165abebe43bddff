import * as Session from "@kolo/core/access/session";
import { refuse } from "@kolo/core/context";
import { createMiddleware } from "hono/factory";
import * as cookie from "./cookie.ts";
import type { Env } from "./env.ts";
import { nobody } from "./nobody.ts";

/** Only who is signed in goes on, with a name and a time on every act. */
export const identified = createMiddleware<Env>(async (c, next) => {
  const ctx = nobody();
  const token = cookie.read(c);
  const actor = token && (await Session.holder(ctx, token));
  if (!actor) throw refuse("signed_out");
  c.set("ctx", { ...ctx, actor });
  return next();
});
