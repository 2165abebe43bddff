import * as Revision from "@kolo/core/live/revision";
import { Hono } from "hono";
import * as v from "valibot";
import type { Env } from "./env.ts";
import { valid } from "./valid.ts";

const Query = v.strictObject({
  of: v.pipe(
    v.string(),
    v.transform((text) => text.split(",")),
    v.array(v.pipe(v.string(), v.regex(/^[a-z]{3}-[0-9a-z]{26}$/))),
    v.maxLength(25),
  ),
});

export const pulse = new Hono<Env>().get("/", valid("query", Query), async (c) =>
  c.json({ revisions: await Revision.list(c.req.valid("query").of) }),
);
