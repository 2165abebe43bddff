import * as Application from "@kolo/core/hiring/application";
import { Enter, Move, Reject, Restore, Withdraw } from "@kolo/core/hiring/application/model";
import * as Entry from "@kolo/core/hiring/entry";
import { ID } from "@kolo/core/id";
import { Hono } from "hono";
import * as v from "valibot";
import type { Env } from "./env.ts";
import { valid } from "./valid.ts";

const Vacancy = v.strictObject({ vacancyID: ID("vacancy") });
const One = v.strictObject({ vacancyID: ID("vacancy"), personID: ID("person") });

/** The people in a vacancy, under /vacancy. */
export const application = new Hono<Env>()
  .get("/:vacancyID/application", valid("param", Vacancy), async (c) =>
    c.json(await Application.board(c.var.ctx, c.req.valid("param").vacancyID)),
  )
  .post("/:vacancyID/application", valid("param", Vacancy), valid("json", Enter), async (c) =>
    c.json(await Application.enter(c.var.ctx, c.req.valid("param").vacancyID, c.req.valid("json"))),
  )
  .delete("/:vacancyID/application/:personID", valid("param", One), async (c) => {
    const { vacancyID, personID } = c.req.valid("param");
    return c.json(await Entry.revoke(c.var.ctx, vacancyID, personID));
  })
  .post("/:vacancyID/application/move", valid("param", Vacancy), valid("json", Move), async (c) =>
    c.json(await Application.move(c.var.ctx, c.req.valid("param").vacancyID, c.req.valid("json"))),
  )
  .post("/:vacancyID/application/reject", valid("param", Vacancy), valid("json", Reject), async (c) =>
    c.json(await Application.reject(c.var.ctx, c.req.valid("param").vacancyID, c.req.valid("json"))),
  )
  .post("/:vacancyID/application/withdraw", valid("param", Vacancy), valid("json", Withdraw), async (c) =>
    c.json(await Application.withdraw(c.var.ctx, c.req.valid("param").vacancyID, c.req.valid("json"))),
  )
  .post("/:vacancyID/application/restore", valid("param", Vacancy), valid("json", Restore), async (c) =>
    c.json(await Application.restore(c.var.ctx, c.req.valid("param").vacancyID, c.req.valid("json"))),
  );
