import * as Vacancy from "@kolo/core/hiring/vacancy";
import { Create, Edit, Postpone, Restatus, Standing } from "@kolo/core/hiring/vacancy/model";
import { ID } from "@kolo/core/id";
import { Hono } from "hono";
import * as v from "valibot";
import type { Env } from "./env.ts";
import { valid } from "./valid.ts";

const One = v.strictObject({ vacancyID: ID("vacancy") });
const Title = v.strictObject({ title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)) });
const List = v.strictObject({
  standing: v.optional(Standing, "current"),
  cursor: v.optional(v.pipe(v.string(), v.maxLength(2000))),
});

export const vacancy = new Hono<Env>()
  .get("/", valid("query", List), async (c) => {
    const { standing, cursor } = c.req.valid("query");
    return c.json(await Vacancy.list(c.var.ctx, standing, cursor));
  })
  .post("/", valid("json", Create), async (c) => c.json(await Vacancy.create(c.var.ctx, c.req.valid("json"))))
  .get("/suggest", valid("query", Title), async (c) =>
    c.json(await Vacancy.suggest(c.var.ctx, c.req.valid("query").title)),
  )
  .get("/:vacancyID", valid("param", One), async (c) =>
    c.json(await Vacancy.get(c.var.ctx, c.req.valid("param").vacancyID)),
  )
  .patch("/:vacancyID", valid("param", One), valid("json", Edit), async (c) =>
    c.json(await Vacancy.edit(c.var.ctx, c.req.valid("param").vacancyID, c.req.valid("json"))),
  )
  .post("/:vacancyID/status", valid("param", One), valid("json", Restatus), async (c) =>
    c.json(await Vacancy.restatus(c.var.ctx, c.req.valid("param").vacancyID, c.req.valid("json"))),
  )
  .post("/:vacancyID/deadline", valid("param", One), valid("json", Postpone), async (c) =>
    c.json(await Vacancy.postpone(c.var.ctx, c.req.valid("param").vacancyID, c.req.valid("json"))),
  );
