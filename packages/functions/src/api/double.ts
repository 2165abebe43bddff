import { ID } from "@kolo/core/id";
import * as Double from "@kolo/core/people/double";
import { Answer } from "@kolo/core/people/double/model";
import { Hono } from "hono";
import * as v from "valibot";
import type { Env } from "./env.ts";
import { valid } from "./valid.ts";

const Page = v.strictObject({
  cursor: v.optional(v.pipe(v.string(), v.maxLength(2000))),
  of: v.optional(ID("person")),
});
const Pair = v.strictObject({ one: ID("person"), other: ID("person") });

/** Two profiles that may be one person. */
export const double = new Hono<Env>()
  .get("/", valid("query", Page), async (c) => c.json(await Double.list(c.var.ctx, c.req.valid("query"))))
  .get("/pair", valid("query", Pair), async (c) => {
    const { one, other } = c.req.valid("query");
    return c.json(await Double.compare(c.var.ctx, one, other));
  })
  .post("/differ", valid("json", Answer), async (c) => c.json(await Double.differ(c.var.ctx, c.req.valid("json"))));
