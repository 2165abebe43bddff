import * as Account from "@kolo/core/access/account";
import { Change, Invite, List, Self } from "@kolo/core/access/account/model";
import * as Invitation from "@kolo/core/access/invitation";
import { ID } from "@kolo/core/id";
import { Hono } from "hono";
import * as v from "valibot";
import type { Env } from "./env.ts";
import { valid } from "./valid.ts";

const One = v.strictObject({ accountID: ID("account") });

export const account = new Hono<Env>()
  .get("/", valid("query", List), async (c) => c.json(await Account.list(c.var.ctx, c.req.valid("query"))))
  .post("/", valid("json", Invite), async (c) => c.json(await Invitation.invite(c.var.ctx, c.req.valid("json"))))
  .patch("/me", valid("json", Self), async (c) => c.json(await Account.changeSelf(c.var.ctx, c.req.valid("json"))))
  .patch("/:accountID", valid("param", One), valid("json", Change), async (c) =>
    c.json(await Account.change(c.var.ctx, c.req.valid("param").accountID, c.req.valid("json"))),
  )
  .post("/:accountID/invite", valid("param", One), async (c) =>
    c.json(await Invitation.again(c.var.ctx, c.req.valid("param").accountID)),
  );
