import type { Context } from "hono";

/**
 * The network address a request came from: as API Gateway saw it, or as the gateway before it tells. What anybody else
 * writes into that header counts for nothing.
 */
export const source = (c: Context): string =>
  (process.env.EDGE_SECRET && c.req.header("x-kolo-viewer")) || (c.env?.requestContext?.http?.sourceIp ?? "unknown");
