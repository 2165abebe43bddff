import { ID } from "@kolo/core/id";
import * as Intake from "@kolo/core/people/intake";
import { Password } from "@kolo/core/people/upload/model";
import { Hono } from "hono";
import * as v from "valibot";
import type { Env } from "./env.ts";
import { valid } from "./valid.ts";

const One = v.strictObject({ mailID: ID("incoming") });
const Unlock = v.strictObject({ uploadID: ID("upload"), password: Password });
const Page = v.strictObject({ cursor: v.optional(v.string()) });

/** Mails that came in and could not be used. */
export const intake = new Hono<Env>()
  .get("/", valid("query", Page), async (c) => c.json(await Intake.list(c.var.ctx, c.req.valid("query").cursor)))
  .get("/:mailID/original", valid("param", One), async (c) =>
    c.json(await Intake.original(c.var.ctx, c.req.valid("param").mailID)),
  )
  .post("/:mailID/take", valid("param", One), async (c) =>
    c.json(await Intake.take(c.var.ctx, c.req.valid("param").mailID)),
  )
  .post("/:mailID/unlock", valid("param", One), valid("json", Unlock), async (c) => {
    const { uploadID, password } = c.req.valid("json");
    return c.json(await Intake.unlock(c.var.ctx, c.req.valid("param").mailID, uploadID, password));
  })
  .post("/:mailID/dismiss", valid("param", One), async (c) =>
    c.json(await Intake.dismiss(c.var.ctx, c.req.valid("param").mailID)),
  )
  .post("/:mailID/restore", valid("param", One), async (c) =>
    c.json(await Intake.restore(c.var.ctx, c.req.valid("param").mailID)),
  );
