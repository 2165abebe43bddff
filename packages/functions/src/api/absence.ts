import { ID } from "@kolo/core/id";
import * as Absence from "@kolo/core/people/absence";
import { Cancel, Keep } from "@kolo/core/people/absence/model";
import { Hono } from "hono";
import * as v from "valibot";
import type { Env } from "./env.ts";
import { valid } from "./valid.ts";

const Page = v.strictObject({ cursor: v.optional(v.pipe(v.string(), v.maxLength(2000))) });
const Person = v.strictObject({ accountID: ID("account") });
const One = v.strictObject({ accountID: ID("account"), absenceID: ID("absence") });

/** Who is away and who stands in for them. */
export const absence = new Hono<Env>()
  .get("/", valid("query", Page), async (c) => c.json(await Absence.list(c.var.ctx, c.req.valid("query").cursor)))
  .get("/:accountID", valid("param", Person), async (c) =>
    c.json(await Absence.get(c.var.ctx, c.req.valid("param").accountID)),
  )
  .put("/:accountID", valid("param", Person), valid("json", Keep), async (c) =>
    c.json(await Absence.keep(c.var.ctx, c.req.valid("param").accountID, c.req.valid("json"))),
  )
  .post("/:accountID/:absenceID/cancel", valid("param", One), valid("json", Cancel), async (c) => {
    const { accountID, absenceID } = c.req.valid("param");
    return c.json(await Absence.cancel(c.var.ctx, accountID, absenceID, c.req.valid("json")));
  });
