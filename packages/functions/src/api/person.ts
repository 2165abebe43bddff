import { Locale } from "@kolo/core/context";
import * as Application from "@kolo/core/hiring/application";
import { ID } from "@kolo/core/id";
import { Log } from "@kolo/core/people/activity/model";
import * as Employee from "@kolo/core/people/employee";
import { Edit as EditEmployee, Leave, Take } from "@kolo/core/people/employee/model";
import * as Erasure from "@kolo/core/people/erasure";
import { Erase } from "@kolo/core/people/erasure/model";
import * as File from "@kolo/core/people/file";
import * as JsonResume from "@kolo/core/people/jsonresume";
import * as Person from "@kolo/core/people/person";
import * as Profile from "@kolo/core/people/profile";
import { Confirm, Create, Edit } from "@kolo/core/people/profile/model";
import { Hono } from "hono";
import * as v from "valibot";
import type { Env } from "./env.ts";
import { valid } from "./valid.ts";

const One = v.strictObject({ personID: ID("person") });
const OneFile = v.strictObject({ personID: ID("person"), documentID: ID("document") });
const Cursor = v.optional(v.pipe(v.string(), v.maxLength(2000)));
const List = v.strictObject({ q: v.optional(v.pipe(v.string(), v.maxLength(200))), cursor: Cursor });
const Page = v.strictObject({ cursor: Cursor });
const Spoken = v.strictObject({ lang: Locale });

export const person = new Hono<Env>()
  .get("/", valid("query", List), async (c) => c.json(await Person.list(c.var.ctx, c.req.valid("query"))))
  .post("/", valid("json", Create), async (c) => c.json(await Profile.create(c.var.ctx, c.req.valid("json"))))
  .get("/:personID", valid("param", One), async (c) =>
    c.json(await Profile.get(c.var.ctx, c.req.valid("param").personID)),
  )
  .patch("/:personID", valid("param", One), valid("json", Edit), async (c) =>
    c.json(await Profile.edit(c.var.ctx, c.req.valid("param").personID, c.req.valid("json"))),
  )
  .post("/:personID/confirm", valid("param", One), valid("json", Confirm), async (c) =>
    c.json(await Profile.confirm(c.var.ctx, c.req.valid("param").personID, c.req.valid("json"))),
  )
  .get("/:personID/application", valid("param", One), async (c) =>
    c.json({ applications: await Application.listOf(c.var.ctx, c.req.valid("param").personID) }),
  )
  .get("/:personID/activity", valid("param", One), valid("query", Page), async (c) =>
    c.json(await Profile.history(c.var.ctx, c.req.valid("param").personID, c.req.valid("query").cursor)),
  )
  .post("/:personID/activity", valid("param", One), valid("json", Log), async (c) =>
    c.json(await Profile.log(c.var.ctx, c.req.valid("param").personID, c.req.valid("json"))),
  )
  .get("/:personID/json-resume", valid("param", One), valid("query", Spoken), async (c) =>
    c.json(await JsonResume.get(c.var.ctx, c.req.valid("param").personID, c.req.valid("query").lang)),
  )
  .get("/:personID/viewer", valid("param", One), async (c) =>
    c.json({ viewers: await Profile.viewers(c.var.ctx, c.req.valid("param").personID) }),
  )
  .post("/:personID/employee", valid("param", One), valid("json", Take), async (c) =>
    c.json(await Employee.take(c.var.ctx, c.req.valid("param").personID, c.req.valid("json"))),
  )
  .patch("/:personID/employee", valid("param", One), valid("json", EditEmployee), async (c) =>
    c.json(await Employee.edit(c.var.ctx, c.req.valid("param").personID, c.req.valid("json"))),
  )
  .post("/:personID/employee/leave", valid("param", One), valid("json", Leave), async (c) =>
    c.json(await Employee.leave(c.var.ctx, c.req.valid("param").personID, c.req.valid("json"))),
  )
  .post("/:personID/erase", valid("param", One), valid("json", Erase), async (c) =>
    c.json(await Erasure.erase(c.var.ctx, c.req.valid("param").personID, c.req.valid("json"))),
  )
  .get("/:personID/document/:documentID/url", valid("param", OneFile), async (c) => {
    const { personID, documentID } = c.req.valid("param");
    return c.json(await File.download(c.var.ctx, personID, documentID));
  })
  .get("/:personID/document/:documentID/text", valid("param", OneFile), async (c) => {
    const { personID, documentID } = c.req.valid("param");
    return c.json({ reading: await File.text(c.var.ctx, personID, documentID) });
  });
