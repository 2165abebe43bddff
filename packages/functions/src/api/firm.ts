import * as Firm from "@kolo/core/firm";
import { DepartmentEdit, Edit, FieldEdit, OfficeEdit, Setup } from "@kolo/core/firm/model";
import { recount } from "@kolo/core/firm/recount/run";
import { ID } from "@kolo/core/id";
import * as Sample from "@kolo/core/sample";
import { Order } from "@kolo/core/sample/model";
import { Hono } from "hono";
import * as v from "valibot";
import type { Env } from "./env.ts";
import { valid } from "./valid.ts";

const One = v.strictObject({ officeID: ID("office") });

export const firm = new Hono<Env>()
  .get("/", async (c) => c.json(await Firm.get()))
  .post("/", valid("json", Setup), async (c) => c.json(await Firm.setUp(c.var.ctx, c.req.valid("json"))))
  .patch("/", valid("json", Edit), async (c) => c.json(await Firm.edit(c.var.ctx, c.req.valid("json"))))
  .get("/sample", async (c) => c.json(await Sample.progress(c.var.ctx)))
  .post("/sample", valid("json", Order), async (c) => c.json(await Sample.open(c.var.ctx, c.req.valid("json"))))
  .post("/office", valid("json", OfficeEdit), async (c) =>
    c.json(await Firm.keepOffice(c.var.ctx, c.req.valid("json"))),
  )
  .post("/office/:officeID/recount", valid("param", One), async (c) =>
    c.json(await recount(c.var.ctx, c.req.valid("param").officeID)),
  )
  .post("/department", valid("json", DepartmentEdit), async (c) =>
    c.json(await Firm.keepDepartment(c.var.ctx, c.req.valid("json"))),
  )
  .post("/field", valid("json", FieldEdit), async (c) => c.json(await Firm.keepField(c.var.ctx, c.req.valid("json"))));
