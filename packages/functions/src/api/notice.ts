import * as Digest from "@kolo/core/notice/digest";
import { Choice } from "@kolo/core/notice/digest/model";
import * as Notice from "@kolo/core/notice/inbox";
import { Read } from "@kolo/core/notice/inbox/model";
import { Hono } from "hono";
import * as v from "valibot";
import type { Env } from "./env.ts";
import { valid } from "./valid.ts";

const Page = v.strictObject({ cursor: v.optional(v.string()) });

export const notice = new Hono<Env>()
  .get("/", valid("query", Page), async (c) => c.json(await Notice.list(c.var.ctx, c.req.valid("query").cursor)))
  .get("/digest", async (c) => c.json(await Digest.get(c.var.ctx)))
  .put("/digest", valid("json", Choice), async (c) => c.json(await Digest.choose(c.var.ctx, c.req.valid("json"))))
  .post("/read", valid("json", Read), async (c) => c.json(await Notice.read(c.var.ctx, c.req.valid("json"))));
