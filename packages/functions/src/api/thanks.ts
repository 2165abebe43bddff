import { ID } from "@kolo/core/id";
import * as Thanks from "@kolo/core/motivation/thanks";
import { Say } from "@kolo/core/motivation/thanks/model";
import { Hono } from "hono";
import * as v from "valibot";
import type { Env } from "./env.ts";
import { valid } from "./valid.ts";

const One = v.strictObject({ toID: ID("account"), thanksID: ID("thanks") });
const List = v.strictObject({ to: v.optional(ID("account")), cursor: v.optional(v.string()) });

export const thanks = new Hono<Env>()
  .get("/", valid("query", List), async (c) => {
    const { to, cursor } = c.req.valid("query");
    return c.json(await Thanks.list(c.var.ctx, to, cursor));
  })
  .post("/", valid("json", Say), async (c) => c.json(await Thanks.say(c.var.ctx, c.req.valid("json"))))
  .delete("/:toID/:thanksID", valid("param", One), async (c) => {
    const { toID, thanksID } = c.req.valid("param");
    return c.json(await Thanks.takeBack(c.var.ctx, toID, thanksID));
  });
