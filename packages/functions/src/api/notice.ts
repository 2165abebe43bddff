import * as Notice from "@kolo/core/notice/inbox";
import { Read } from "@kolo/core/notice/inbox/model";
import { Hono } from "hono";
import * as v from "valibot";
import type { Env } from "./env.ts";
import { valid } from "./valid.ts";

const Page = v.strictObject({ cursor: v.optional(v.string()) });

export const notice = new Hono<Env>()
  .get("/", valid("query", Page), async (c) => c.json(await Notice.list(c.var.ctx, c.req.valid("query").cursor)))
  .post("/read", valid("json", Read), async (c) => c.json(await Notice.read(c.var.ctx, c.req.valid("json"))));
