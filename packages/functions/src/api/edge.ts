import { Refused } from "@kolo/core/error";
import { same } from "@kolo/core/secret";
import { createMiddleware } from "hono/factory";

/** Where a gateway stands before the API (it shares EDGE_SECRET), only what came through the gateway is answered. */
export const throughEdge = createMiddleware(async (c, next) => {
  const { EDGE_SECRET } = process.env;
  if (EDGE_SECRET && !same(c.req.header("x-kolo-edge") ?? "", EDGE_SECRET))
    throw new Refused("forbidden", "access.forbidden");
  return next();
});
