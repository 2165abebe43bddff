import { type Kind, Refused } from "@kolo/core/error";
import type { ErrorHandler } from "hono";
import { HTTPException } from "hono/http-exception";

const STATUS = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  limited: 429,
} as const satisfies Record<Kind, number>;

/** The one place where a failure becomes a response: a code the web translates, never a stack. */
export const problem: ErrorHandler = (error, c) => {
  if (error instanceof Refused) return c.json({ code: error.code, data: error.data }, STATUS[error.kind]);
  if (error instanceof HTTPException) return c.json({ code: "input.invalid", data: {} }, error.status);
  const id = crypto.randomUUID();
  console.error(id, c.req.method, c.req.routePath, error);
  return c.json({ code: "internal", data: { id } }, 500);
};
