import * as Session from "@kolo/core/access/session";
import * as Search from "@kolo/core/search";
import { createMiddleware } from "hono/factory";
import * as cookie from "./cookie.ts";
import type { Env } from "./env.ts";

/**
 * Asks what changed in the base while it is found out who asks: a search waits for both at once. Only for a cookie
 * that opened something when it came here last: no other makes anybody read more than its session.
 */
export const ahead = createMiddleware<Env>(async (c, next) => {
  const token = cookie.read(c);
  if (token && Session.familiar(token)) c.set("fresh", Search.ahead());
  return next();
});
