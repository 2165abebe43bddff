import { ID } from "@kolo/core/id";
import * as Merge from "@kolo/core/people/merge";
import { Merge as Input } from "@kolo/core/people/merge/model";
import { Hono } from "hono";
import * as v from "valibot";
import type { Env } from "./env.ts";
import { valid } from "./valid.ts";

const Of = v.strictObject({ of: ID("person") });
const One = v.strictObject({ personID: ID("person"), mergeID: ID("merge") });

/** Two profiles made one, and taken apart again. */
export const merge = new Hono<Env>()
  .get("/", valid("query", Of), async (c) => c.json({ merges: await Merge.list(c.var.ctx, c.req.valid("query").of) }))
  .post("/", valid("json", Input), async (c) => c.json(await Merge.merge(c.var.ctx, c.req.valid("json"))))
  .post("/undo", valid("json", One), async (c) => {
    const { personID, mergeID } = c.req.valid("json");
    return c.json(await Merge.undo(c.var.ctx, personID, mergeID));
  });
