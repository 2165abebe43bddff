import { createHash } from "node:crypto";
import { answered } from "@kolo/core/act";
import { Refused } from "@kolo/core/error";
import { createMiddleware } from "hono/factory";
import type { Env } from "./env.ts";

const KEY = /^[\w-]{8,64}$/;

/**
 * A request that carries an Idempotency-Key has one effect: a repeat gets the first answer. The key belongs to
 * who sent it, and to this very request; the commands write the answer in the transaction that does the act.
 */
export const once = createMiddleware<Env>(async (c, next) => {
  const key = c.req.header("idempotency-key");
  if (key === undefined || c.var.ctx.actor.type !== "user") return next();
  if (!KEY.test(key)) throw new Refused("invalid", "input.invalid", { fields: { "idempotency-key": "regex" } });
  const hash = createHash("sha256")
    .update(`${c.req.method} ${c.req.path}\n${await c.req.text()}`)
    .digest("hex");
  const act = { key: `${c.var.ctx.actor.accountID}#${key}`, hash };
  const before = await answered(act);
  if (before) return c.json(before.answer as object | null);
  c.set("ctx", { ...c.var.ctx, act });
  await next();
  // Its twin may have been faster by a moment: then this one was refused as stale or as done already, which it is not.
  if (!(c.error instanceof Refused)) return;
  const twin = await answered(act);
  if (twin) c.res = c.json(twin.answer as object | null);
});
