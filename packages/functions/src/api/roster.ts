import { ID } from "@kolo/core/id";
import * as Roster from "@kolo/core/people/roster";
import { Look, Open, Step } from "@kolo/core/people/roster/model";
import { Hono } from "hono";
import * as v from "valibot";
import type { Env } from "./env.ts";
import { valid } from "./valid.ts";

const One = v.strictObject({ importID: ID("import") });
const From = v.strictObject({ cursor: v.optional(v.pipe(v.string(), v.maxLength(2000))) });

/** Staff lists: looked through, taken over a few lines at a time, taken back. */
export const roster = new Hono<Env>()
  .get("/", async (c) => c.json({ imports: await Roster.list(c.var.ctx) }))
  .post("/", valid("json", Open), async (c) => c.json(await Roster.open(c.var.ctx, c.req.valid("json"))))
  .post("/look", valid("json", Look), async (c) => c.json({ seen: await Roster.look(c.var.ctx, c.req.valid("json")) }))
  .post("/:importID/line", valid("param", One), valid("json", Step), async (c) =>
    c.json({ outcomes: await Roster.step(c.var.ctx, c.req.valid("param").importID, c.req.valid("json")) }),
  )
  .post("/:importID/undo", valid("param", One), valid("json", From), async (c) =>
    c.json(await Roster.undo(c.var.ctx, c.req.valid("param").importID, c.req.valid("json").cursor)),
  );
