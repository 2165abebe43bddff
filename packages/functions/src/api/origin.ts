import { Refused } from "@kolo/core/error";
import { createMiddleware } from "hono/factory";

/**
 * Only our own pages may make a browser change anything. Sec-Fetch-Site is what the browser itself says; the
 * Origin header backs it where it is missing. Cookies alone prove nothing about which page sent a request.
 */
export const ownOrigin = createMiddleware(async (c, next) => {
  if (c.req.method === "GET" || c.req.method === "HEAD") return next();
  const site = c.req.header("sec-fetch-site");
  const origin = c.req.header("origin");
  const own = site ? site === "same-origin" : origin === undefined || isOurs(origin, c.req.header("host"));
  if (!own) throw new Refused("forbidden", "access.forbidden");
  if (c.req.header("content-type")?.split(";")[0]?.trim() !== "application/json" && c.req.raw.body)
    throw new Refused("invalid", "input.invalid", { fields: { "content-type": "json" } });
  return next();
});

/** The page's own address, which behind a gateway is not the host that the API is asked by. */
const isOurs = (origin: string, host: string | undefined) =>
  origin === process.env.APP_ORIGIN || (URL.canParse(origin) && new URL(origin).host === host);
