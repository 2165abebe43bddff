import type { Context } from "hono";

/** The network address a request came from, as API Gateway saw it. */
export const source = (c: Context): string => c.env?.requestContext?.http?.sourceIp ?? "unknown";
