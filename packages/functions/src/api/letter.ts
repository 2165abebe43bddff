import { ID } from "@kolo/core/id";
import * as Letter from "@kolo/core/people/letter";
import { Hold, Write } from "@kolo/core/people/letter/model";
import { Hono } from "hono";
import * as v from "valibot";
import type { Env } from "./env.ts";
import { valid } from "./valid.ts";

const One = v.strictObject({ letterID: ID("letter") });

/** Letters to people of the base. */
export const letter = new Hono<Env>()
  .post("/", valid("json", Write), async (c) => c.json(await Letter.write(c.var.ctx, c.req.valid("json"))))
  .post("/preview", valid("json", Write), async (c) => c.json(await Letter.preview(c.var.ctx, c.req.valid("json"))))
  .post("/:letterID/hold", valid("param", One), valid("json", Hold), async (c) =>
    c.json(await Letter.hold(c.var.ctx, c.req.valid("param").letterID, c.req.valid("json"))),
  );
