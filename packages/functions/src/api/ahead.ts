import * as Session from "@kolo/core/access/session";
import * as Search from "@kolo/core/search";
import { createMiddleware } from "hono/factory";
import * as cookie from "./cookie.ts";
import type { Env } from "./env.ts";

/**
 * Asks what changed in the base while it is found out who asks: a search waits for the table once, not twice. Only for
 * who came here before: a stranger's cookie makes nobody read anything.
 */
export const ahead = createMiddleware<Env>(async (c, next) => {
  const token = cookie.read(c);
  if (token && Session.met(token)) c.set("known", Search.known());
  return next();
});
