import { createHash } from "node:crypto";
import * as Feed from "@kolo/core/work/feed";
import { File } from "@kolo/core/work/feed/model";
import { Hono } from "hono";
import * as v from "valibot";
import type { Env } from "./env.ts";
import { nobody } from "./nobody.ts";
import { valid } from "./valid.ts";

const One = v.strictObject({ file: File });

/** A calendar for who knows its secret address: a subscriber's program has no session. */
export const calendar = new Hono<Env>().get("/:file", valid("param", One), async (c) => {
  const text = await Feed.read(nobody(), c.req.valid("param").file);
  const etag = `"${createHash("sha256").update(text).digest("base64url")}"`;
  // Kept by nobody on the way, and asked for anew each time: a task that moved shows at once.
  const headers = { etag, "cache-control": "private, no-cache" };
  if (c.req.header("if-none-match") === etag) return c.body(null, 304, headers);
  return c.body(text, 200, { ...headers, "content-type": "text/calendar; charset=utf-8" });
});

/** One's own feed. */
export const feed = new Hono<Env>()
  .get("/", async (c) => c.json(await Feed.state(c.var.ctx)))
  .post("/", async (c) => c.json(await Feed.open(c.var.ctx)))
  .delete("/", async (c) => {
    await Feed.close(c.var.ctx);
    return c.json({});
  });
