import { ID } from "@kolo/core/id";
import { Month } from "@kolo/core/motivation/ledger/model";
import * as Redemption from "@kolo/core/motivation/redemption";
import { Answer, Ask, Refusal } from "@kolo/core/motivation/redemption/model";
import * as Reward from "@kolo/core/motivation/reward";
import { Create, Edit } from "@kolo/core/motivation/reward/model";
import { Hono } from "hono";
import * as v from "valibot";
import type { Env } from "./env.ts";
import { valid } from "./valid.ts";

const One = v.strictObject({ rewardID: ID("reward") });
const Wish = v.strictObject({ redemptionID: ID("redemption") });
const Page = v.strictObject({ cursor: v.optional(v.string()) });
const Desk = v.strictObject({ departmentID: v.optional(ID("department")), ...Page.entries });

/** The catalogue. */
export const reward = new Hono<Env>()
  .get("/", async (c) => c.json({ rewards: await Reward.list(c.var.ctx) }))
  .post("/", valid("json", Create), async (c) => c.json(await Reward.create(c.var.ctx, c.req.valid("json"))))
  .put("/:rewardID", valid("param", One), valid("json", Edit), async (c) =>
    c.json(await Reward.edit(c.var.ctx, c.req.valid("param").rewardID, c.req.valid("json"))),
  );

/** Wishes, from the asking to the handing over. */
export const redemption = new Hono<Env>()
  .get("/", valid("query", Page), async (c) => c.json(await Redemption.mine(c.var.ctx, c.req.valid("query").cursor)))
  .post("/", valid("json", Ask), async (c) => c.json(await Redemption.ask(c.var.ctx, c.req.valid("json"))))
  .get("/desk", valid("query", Desk), async (c) => {
    const { departmentID, cursor } = c.req.valid("query");
    return c.json(await Redemption.desk(c.var.ctx, departmentID, cursor));
  })
  .get("/payroll", valid("query", v.strictObject({ month: Month })), async (c) =>
    c.json({ lines: await Redemption.payroll(c.var.ctx, c.req.valid("query").month) }),
  )
  .post("/:redemptionID/approve", valid("param", Wish), valid("json", Answer), async (c) =>
    c.json(await Redemption.step(c.var.ctx, c.req.valid("param").redemptionID, "approve", c.req.valid("json"))),
  )
  .post("/:redemptionID/decline", valid("param", Wish), valid("json", Refusal), async (c) =>
    c.json(await Redemption.step(c.var.ctx, c.req.valid("param").redemptionID, "decline", c.req.valid("json"))),
  )
  .post("/:redemptionID/withdraw", valid("param", Wish), valid("json", Answer), async (c) =>
    c.json(await Redemption.step(c.var.ctx, c.req.valid("param").redemptionID, "withdraw", c.req.valid("json"))),
  )
  .post("/:redemptionID/fulfil", valid("param", Wish), valid("json", Answer), async (c) =>
    c.json(await Redemption.step(c.var.ctx, c.req.valid("param").redemptionID, "fulfil", c.req.valid("json"))),
  )
  .post("/:redemptionID/return", valid("param", Wish), valid("json", Refusal), async (c) =>
    c.json(await Redemption.step(c.var.ctx, c.req.valid("param").redemptionID, "return", c.req.valid("json"))),
  );
