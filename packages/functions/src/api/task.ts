import { ID } from "@kolo/core/id";
import * as Burning from "@kolo/core/work/burning";
import * as Task from "@kolo/core/work/task";
import * as File from "@kolo/core/work/task/file";
import { Open } from "@kolo/core/work/task/file/model";
import {
  Accept,
  Act,
  Cancel,
  Create,
  Edit,
  Move,
  Pause,
  Reassign,
  Return,
  Standing,
  Submit,
} from "@kolo/core/work/task/model";
import { Say } from "@kolo/core/work/trail/model";
import { Hono } from "hono";
import * as v from "valibot";
import type { Env } from "./env.ts";
import { valid } from "./valid.ts";

const One = v.strictObject({ taskID: ID("task") });
const OneFile = v.strictObject({ taskID: ID("task"), documentID: ID("document") });
const Department = v.strictObject({ departmentID: ID("department") });
const List = v.strictObject({
  standing: v.optional(Standing, "open"),
  cursor: v.optional(v.pipe(v.string(), v.maxLength(2000))),
});

export const task = new Hono<Env>()
  .post("/", valid("json", Create), async (c) => c.json(await Task.create(c.var.ctx, c.req.valid("json"))))
  .get("/day", async (c) => c.json(await Task.day(c.var.ctx)))
  .get("/burning", async (c) => c.json(await Burning.mine(c.var.ctx)))
  .get("/department/:departmentID", valid("param", Department), valid("query", List), async (c) =>
    c.json(await Task.department(c.var.ctx, c.req.valid("param").departmentID, c.req.valid("query"))),
  )
  .get("/:taskID", valid("param", One), async (c) => c.json(await Task.get(c.var.ctx, c.req.valid("param").taskID)))
  .patch("/:taskID", valid("param", One), valid("json", Edit), async (c) =>
    c.json(await Task.edit(c.var.ctx, c.req.valid("param").taskID, c.req.valid("json"))),
  )
  .post("/:taskID/start", valid("param", One), valid("json", Act), async (c) =>
    c.json(await Task.start(c.var.ctx, c.req.valid("param").taskID, c.req.valid("json"))),
  )
  .post("/:taskID/pause", valid("param", One), valid("json", Pause), async (c) =>
    c.json(await Task.pause(c.var.ctx, c.req.valid("param").taskID, c.req.valid("json"))),
  )
  .post("/:taskID/resume", valid("param", One), valid("json", Act), async (c) =>
    c.json(await Task.resume(c.var.ctx, c.req.valid("param").taskID, c.req.valid("json"))),
  )
  .post("/:taskID/submit", valid("param", One), valid("json", Submit), async (c) =>
    c.json(await Task.submit(c.var.ctx, c.req.valid("param").taskID, c.req.valid("json"))),
  )
  .post("/:taskID/reopen", valid("param", One), valid("json", Act), async (c) =>
    c.json(await Task.reopen(c.var.ctx, c.req.valid("param").taskID, c.req.valid("json"))),
  )
  .post("/:taskID/accept", valid("param", One), valid("json", Accept), async (c) =>
    c.json(await Task.accept(c.var.ctx, c.req.valid("param").taskID, c.req.valid("json"))),
  )
  .post("/:taskID/return", valid("param", One), valid("json", Return), async (c) =>
    c.json(await Task.giveBack(c.var.ctx, c.req.valid("param").taskID, c.req.valid("json"))),
  )
  .post("/:taskID/cancel", valid("param", One), valid("json", Cancel), async (c) =>
    c.json(await Task.cancel(c.var.ctx, c.req.valid("param").taskID, c.req.valid("json"))),
  )
  .post("/:taskID/unaccept", valid("param", One), valid("json", Act), async (c) =>
    c.json(await Task.unaccept(c.var.ctx, c.req.valid("param").taskID, c.req.valid("json"))),
  )
  .post("/:taskID/restore", valid("param", One), valid("json", Act), async (c) =>
    c.json(await Task.restore(c.var.ctx, c.req.valid("param").taskID, c.req.valid("json"))),
  )
  .post("/:taskID/claim", valid("param", One), valid("json", Act), async (c) =>
    c.json(await Task.claim(c.var.ctx, c.req.valid("param").taskID, c.req.valid("json"))),
  )
  .post("/:taskID/reassign", valid("param", One), valid("json", Reassign), async (c) =>
    c.json(await Task.reassign(c.var.ctx, c.req.valid("param").taskID, c.req.valid("json"))),
  )
  .post("/:taskID/move", valid("param", One), valid("json", Move), async (c) =>
    c.json(await Task.move(c.var.ctx, c.req.valid("param").taskID, c.req.valid("json"))),
  )
  .post("/:taskID/remind", valid("param", One), async (c) =>
    c.json(await Task.remind(c.var.ctx, c.req.valid("param").taskID)),
  )
  .post("/:taskID/line", valid("param", One), valid("json", Say), async (c) =>
    c.json(await Task.say(c.var.ctx, c.req.valid("param").taskID, c.req.valid("json"))),
  )
  .post("/:taskID/file", valid("param", One), valid("json", Open), async (c) =>
    c.json(await File.open(c.var.ctx, c.req.valid("param").taskID, c.req.valid("json"))),
  )
  .post("/:taskID/file/:documentID", valid("param", OneFile), async (c) => {
    const { taskID, documentID } = c.req.valid("param");
    return c.json(await File.keep(c.var.ctx, taskID, documentID));
  })
  .delete("/:taskID/file/:documentID", valid("param", OneFile), async (c) => {
    const { taskID, documentID } = c.req.valid("param");
    return c.json(await File.remove(c.var.ctx, taskID, documentID));
  })
  .get("/:taskID/file/:documentID/url", valid("param", OneFile), async (c) => {
    const { taskID, documentID } = c.req.valid("param");
    return c.json(await File.download(c.var.ctx, taskID, documentID));
  });
