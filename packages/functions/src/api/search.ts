import * as Rate from "@kolo/core/firm/rate";
import { Edit } from "@kolo/core/firm/rate/model";
import { ID } from "@kolo/core/id";
import * as Search from "@kolo/core/search";
import { Turn } from "@kolo/core/search/follow/model";
import { Filter } from "@kolo/core/search/model";
import * as View from "@kolo/core/search/view";
import { Create as CreateView } from "@kolo/core/search/view/model";
import { Hono } from "hono";
import * as v from "valibot";
import type { Env } from "./env.ts";
import { valid } from "./valid.ts";
import { whole } from "./whole.ts";

const OneView = v.strictObject({ viewID: ID("view") });
const Asked = v.strictObject({
  line: v.optional(v.pipe(v.string(), v.maxLength(300))),
  typing: v.optional(
    v.pipe(
      v.literal("true"),
      v.transform(() => true as const),
    ),
  ),
  filter: v.optional(v.pipe(v.string(), v.maxLength(6000), v.parseJson(), Filter), "{}"),
});
const Question = v.strictObject({
  ...Asked.entries,
  from: v.optional(whole(10_000_000), "0"),
  size: v.optional(whole(100), "50"),
});

export const search = new Hono<Env>()
  .get("/", valid("query", Question), async (c) =>
    c.json(await Search.find(c.var.ctx, c.req.valid("query"), c.var.fresh)),
  )
  .get("/facets", valid("query", Asked), async (c) =>
    c.json(await Search.count(c.var.ctx, c.req.valid("query"), c.var.fresh)),
  )
  .get("/view", async (c) => c.json({ views: await View.list(c.var.ctx) }))
  .post("/view", valid("json", CreateView), async (c) => c.json(await View.create(c.var.ctx, c.req.valid("json"))))
  .put("/view/:viewID/follow", valid("param", OneView), valid("json", Turn), async (c) =>
    c.json(await View.follow(c.var.ctx, c.req.valid("param").viewID, c.req.valid("json").following)),
  )
  .delete("/view/:viewID", valid("param", OneView), async (c) =>
    c.json(await View.remove(c.var.ctx, c.req.valid("param").viewID)),
  )
  .post("/view/:viewID/restore", valid("param", OneView), async (c) =>
    c.json(await View.restore(c.var.ctx, c.req.valid("param").viewID)),
  )
  .get("/rate", async (c) => c.json(await Rate.get()))
  .put("/rate", valid("json", Edit), async (c) => c.json(await Rate.keep(c.var.ctx, c.req.valid("json"))));
