import { ID } from "@kolo/core/id";
import * as Arrival from "@kolo/core/people/arrival";
import * as Upload from "@kolo/core/people/upload";
import { MAX_FILES, Open, Password } from "@kolo/core/people/upload/model";
import { Hono } from "hono";
import * as v from "valibot";
import type { Env } from "./env.ts";
import { valid } from "./valid.ts";

const One = v.strictObject({ uploadID: ID("upload") });
const Some = v.strictObject({
  ids: v.optional(
    v.pipe(
      v.string(),
      v.transform((ids) => ids.split(",")),
      v.array(ID("upload")),
      v.maxLength(MAX_FILES),
    ),
  ),
});

export const upload = new Hono<Env>()
  .get("/", valid("query", Some), async (c) =>
    c.json({ uploads: await Upload.list(c.var.ctx, c.req.valid("query").ids) }),
  )
  .get("/unread", async (c) => c.json({ uploads: await Upload.unread(c.var.ctx) }))
  .post("/", valid("json", Open), async (c) => c.json(await Arrival.open(c.var.ctx, c.req.valid("json"))))
  .post("/:uploadID/profile", valid("param", One), async (c) =>
    c.json(await Arrival.profile(c.var.ctx, c.req.valid("param").uploadID)),
  )
  .post("/:uploadID/unlock", valid("param", One), valid("json", v.strictObject({ password: Password })), async (c) =>
    c.json(await Arrival.unlock(c.var.ctx, c.req.valid("param").uploadID, c.req.valid("json").password)),
  )
  .delete("/:uploadID", valid("param", One), async (c) =>
    c.json(await Upload.cancel(c.var.ctx, c.req.valid("param").uploadID)),
  );
