import { Look } from "@kolo/core/access/entry/model";
import { ID } from "@kolo/core/id";
import { LocalDate } from "@kolo/core/time/zone/model";
import { Read } from "@kolo/core/work/reading/model";
import * as Run from "@kolo/core/work/run";
import { Ask, Cancel, Close, Move, ReadByLink, Start, Waive } from "@kolo/core/work/run/model";
import * as Template from "@kolo/core/work/template";
import { Keep, Kind } from "@kolo/core/work/template/model";
import { Hono } from "hono";
import * as v from "valibot";
import type { Env } from "./env.ts";
import { nobody } from "./nobody.ts";
import { valid } from "./valid.ts";

const Page = v.strictObject({ cursor: v.optional(v.pipe(v.string(), v.maxLength(2000))) });
const One = v.strictObject({ runID: ID("run") });
const Step = v.strictObject({ runID: ID("run"), taskID: ID("task") });
const Person = v.strictObject({ personID: ID("person") });
const Kinds = v.strictObject({ kind: Kind });
const Day = v.strictObject({ anchorOn: LocalDate });

/** What several departments do for one person around one day. */
export const run = new Hono<Env>()
  .get("/", valid("query", Page), async (c) => c.json(await Run.list(c.var.ctx, c.req.valid("query").cursor)))
  .get("/reading", async (c) => c.json({ toRead: await Run.toRead(c.var.ctx) }))
  .get("/:runID", valid("param", One), async (c) => c.json(await Run.get(c.var.ctx, c.req.valid("param").runID)))
  .get("/:runID/move", valid("param", One), valid("query", Day), async (c) =>
    c.json(await Run.foresee(c.var.ctx, c.req.valid("param").runID, c.req.valid("query").anchorOn)),
  )
  .post("/:runID/move", valid("param", One), valid("json", Move), async (c) =>
    c.json(await Run.move(c.var.ctx, c.req.valid("param").runID, c.req.valid("json"))),
  )
  .post("/:runID/complete", valid("param", One), valid("json", Close), async (c) =>
    c.json(await Run.complete(c.var.ctx, c.req.valid("param").runID, c.req.valid("json"))),
  )
  .post("/:runID/cancel", valid("param", One), valid("json", Cancel), async (c) =>
    c.json(await Run.cancel(c.var.ctx, c.req.valid("param").runID, c.req.valid("json"))),
  )
  .post("/:runID/link", valid("param", One), async (c) => c.json(await Run.link(c.var.ctx, c.req.valid("param").runID)))
  .post("/:runID/step/:taskID/read", valid("param", Step), valid("json", Read), async (c) => {
    const { runID, taskID } = c.req.valid("param");
    return c.json(await Run.acknowledge(c.var.ctx, runID, taskID, c.req.valid("json")));
  })
  .post("/:runID/step/:taskID/waive", valid("param", Step), valid("json", Waive), async (c) => {
    const { runID, taskID } = c.req.valid("param");
    return c.json(await Run.waive(c.var.ctx, runID, taskID, c.req.valid("json")));
  });

/** A person's runs, under /person. */
export const runOf = new Hono<Env>()
  .get("/:personID/run", valid("param", Person), async (c) =>
    c.json({ runs: await Run.of(c.var.ctx, c.req.valid("param").personID) }),
  )
  .get("/:personID/run/suggest", valid("param", Person), valid("query", Kinds), async (c) =>
    c.json(await Run.suggest(c.var.ctx, c.req.valid("param").personID, c.req.valid("query").kind)),
  )
  .get("/:personID/run/plan", valid("param", Person), valid("query", Ask), async (c) =>
    c.json({ steps: await Run.preview(c.var.ctx, c.req.valid("param").personID, c.req.valid("query")) }),
  )
  .post("/:personID/run", valid("param", Person), valid("json", Start), async (c) =>
    c.json(await Run.begin(c.var.ctx, c.req.valid("param").personID, c.req.valid("json"))),
  );

/** A newcomer's own page, by their link: open to who is not signed in. */
export const welcome = new Hono<Env>()
  .post("/", valid("json", Look), async (c) => c.json(await Run.welcome(nobody(), c.req.valid("json").token)))
  .post("/read", valid("json", ReadByLink), async (c) =>
    c.json(await Run.acknowledgeByLink(nobody(), c.req.valid("json"))),
  );

export const template = new Hono<Env>()
  .get("/", async (c) => c.json({ templates: await Template.list(c.var.ctx) }))
  .put("/", valid("json", Keep), async (c) => c.json(await Template.keep(c.var.ctx, c.req.valid("json"))));
