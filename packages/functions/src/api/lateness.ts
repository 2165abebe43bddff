import { ID } from "@kolo/core/id";
import * as Lateness from "@kolo/core/work/lateness";
import { check } from "@kolo/core/work/lateness/recount";
import { Hono } from "hono";
import * as v from "valibot";
import type { Env } from "./env.ts";
import { valid } from "./valid.ts";

const Department = v.strictObject({ departmentID: ID("department") });
const Person = v.strictObject({ accountID: ID("account") });

export const lateness = new Hono<Env>()
  .get("/", async (c) => c.json(await Lateness.overview(c.var.ctx)))
  .get("/kept", async (c) => c.json(await Lateness.kept(c.var.ctx)))
  .post("/check", async (c) => c.json(await check(c.var.ctx)))
  .get("/department/:departmentID", valid("param", Department), async (c) =>
    c.json({ rows: await Lateness.rows(c.var.ctx, c.req.valid("param")) }),
  )
  .get("/person/:accountID", valid("param", Person), async (c) =>
    c.json(await Lateness.person(c.var.ctx, c.req.valid("param").accountID)),
  )
  .get("/person/:accountID/rows", valid("param", Person), async (c) =>
    c.json({ rows: await Lateness.rows(c.var.ctx, c.req.valid("param")) }),
  );
