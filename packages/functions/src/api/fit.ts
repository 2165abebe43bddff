import * as Fit from "@kolo/core/hiring/fit";
import { ID } from "@kolo/core/id";
import { Hono } from "hono";
import * as v from "valibot";
import type { Env } from "./env.ts";
import { valid } from "./valid.ts";
import { whole } from "./whole.ts";

const One = v.strictObject({ vacancyID: ID("vacancy") });
const Page = v.strictObject({ from: v.optional(whole(10_000_000), "0"), size: v.optional(whole(50), "25") });

/** Who of the base fits a vacancy, under /vacancy. */
export const fit = new Hono<Env>().get("/:vacancyID/fit", valid("param", One), valid("query", Page), async (c) =>
  c.json(await Fit.list(c.var.ctx, c.req.valid("param").vacancyID, c.req.valid("query"))),
);
