import { ID } from "@kolo/core/id";
import { adjust } from "@kolo/core/motivation/adjustment";
import { audit, mend } from "@kolo/core/motivation/audit";
import * as Dispute from "@kolo/core/motivation/dispute";
import { Answer, Raise } from "@kolo/core/motivation/dispute/model";
import { Adjust, Figure, Month } from "@kolo/core/motivation/ledger/model";
import * as Overview from "@kolo/core/motivation/overview";
import { Reason } from "@kolo/core/motivation/points/model";
import * as Progress from "@kolo/core/motivation/progress";
import { Asked } from "@kolo/core/motivation/progress/model";
import { reverse } from "@kolo/core/motivation/reversal";
import * as Terms from "@kolo/core/motivation/terms";
import { Terms as Agreed } from "@kolo/core/motivation/terms/model";
import { Hono } from "hono";
import * as v from "valibot";
import type { Env } from "./env.ts";
import { valid } from "./valid.ts";

const Account = v.strictObject({ accountID: ID("account") });
const Task = v.strictObject({ taskID: v.pipe(v.string(), v.regex(/^tsk-[0-9a-z]{26}$/)) });
const Doer = v.strictObject({ ...Task.entries, ...Account.entries });
const Unit = v.strictObject({ unit: v.union([v.literal("none"), ID("department")]) });
const Page = v.strictObject({ cursor: v.optional(v.string()) });
const Monthly = v.strictObject({ month: Month });
const Lines = v.strictObject({ ...Monthly.entries, ...Page.entries, of: v.optional(Figure, "all") });
const MaybeMonth = v.strictObject({ month: v.optional(Month) });

export const points = new Hono<Env>()
  .get("/", valid("query", v.omit(Asked, ["cursor"])), async (c) =>
    c.json(await Progress.own(c.var.ctx, c.req.valid("query").period)),
  )
  .get("/standing", valid("query", Asked), async (c) => {
    const { period, cursor } = c.req.valid("query");
    return c.json(await Progress.table(c.var.ctx, period, cursor));
  })
  .get("/account/:accountID", valid("param", Account), valid("query", Page), async (c) =>
    c.json(await Progress.account(c.var.ctx, c.req.valid("param").accountID, c.req.valid("query").cursor)),
  )
  .get("/account/:accountID/work", valid("param", Account), async (c) =>
    c.json(await Progress.work(c.var.ctx, c.req.valid("param").accountID)),
  )
  .get("/overview", valid("query", MaybeMonth), async (c) =>
    c.json(await Overview.overview(c.var.ctx, c.req.valid("query").month)),
  )
  .get("/unit/:unit", valid("param", Unit), valid("query", Lines), async (c) =>
    c.json(await Progress.unit(c.var.ctx, c.req.valid("param").unit, c.req.valid("query"))),
  )
  .get("/giver/:accountID", valid("param", Account), valid("query", Monthly), async (c) =>
    c.json(await Overview.giver(c.var.ctx, c.req.valid("param").accountID, c.req.valid("query").month)),
  )
  .put("/terms", valid("json", Agreed), async (c) => c.json(await Terms.change(c.var.ctx, c.req.valid("json"))))
  .post("/adjust", valid("json", Adjust), async (c) => c.json(await adjust(c.var.ctx, c.req.valid("json"))))
  .get("/audit", valid("query", Page), async (c) => c.json(await audit(c.var.ctx, c.req.valid("query").cursor)))
  .post("/audit/:accountID", valid("param", Account), async (c) =>
    c.json(await mend(c.var.ctx, c.req.valid("param").accountID)),
  )
  .get("/dispute", async (c) => c.json({ disputes: await Dispute.mine(c.var.ctx) }))
  .get("/task/:taskID", valid("param", Task), async (c) =>
    c.json(await Progress.task(c.var.ctx, c.req.valid("param").taskID)),
  )
  .post("/task/:taskID/reverse", valid("param", Task), valid("json", Reason), async (c) =>
    c.json(await reverse(c.var.ctx, c.req.valid("param").taskID, c.req.valid("json"))),
  )
  .post("/task/:taskID/dispute", valid("param", Task), valid("json", Raise), async (c) =>
    c.json(await Dispute.raise(c.var.ctx, c.req.valid("param").taskID, c.req.valid("json"))),
  )
  .post("/task/:taskID/dispute/:accountID", valid("param", Doer), valid("json", Answer), async (c) => {
    const { taskID, accountID } = c.req.valid("param");
    return c.json(await Dispute.answer(c.var.ctx, taskID, accountID, c.req.valid("json")));
  });
