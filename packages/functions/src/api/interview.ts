import * as Interview from "@kolo/core/hiring/interview";
import { Mark, Move, Schedule } from "@kolo/core/hiring/interview/model";
import * as Scorecard from "@kolo/core/hiring/scorecard";
import { Submit } from "@kolo/core/hiring/scorecard/model";
import { ID } from "@kolo/core/id";
import { Instant } from "@kolo/core/instant";
import { Hono } from "hono";
import * as v from "valibot";
import type { Env } from "./env.ts";
import { valid } from "./valid.ts";

const Vacancy = v.strictObject({ vacancyID: ID("vacancy") });
const One = v.strictObject({ ...Vacancy.entries, interviewID: ID("interview") });
const Card = v.strictObject({ ...One.entries, accountID: ID("account") });
const Usual = v.strictObject({ personID: ID("person") });
const Accounts = v.pipe(
  v.string(),
  v.transform((text) => text.split(",").filter(Boolean)),
  v.array(ID("account")),
  v.maxLength(20),
);
const Busy = v.strictObject({ accounts: Accounts, person: v.optional(ID("person")), from: Instant, to: Instant });

/** The interviews of a vacancy, under /vacancy. */
export const interview = new Hono<Env>()
  .get("/:vacancyID/interview", valid("param", Vacancy), async (c) =>
    c.json({ results: await Scorecard.results(c.var.ctx, c.req.valid("param").vacancyID) }),
  )
  .get("/:vacancyID/interview/usual", valid("param", Vacancy), valid("query", Usual), async (c) =>
    c.json(await Interview.usual(c.var.ctx, c.req.valid("param").vacancyID, c.req.valid("query").personID)),
  )
  .post("/:vacancyID/interview", valid("param", Vacancy), valid("json", Schedule), async (c) =>
    c.json(await Interview.schedule(c.var.ctx, c.req.valid("param").vacancyID, c.req.valid("json"))),
  )
  .get("/:vacancyID/interview/:interviewID", valid("param", One), async (c) => {
    const { vacancyID, interviewID } = c.req.valid("param");
    return c.json(await Scorecard.result(c.var.ctx, vacancyID, interviewID));
  })
  .patch("/:vacancyID/interview/:interviewID", valid("param", One), valid("json", Move), async (c) => {
    const { vacancyID, interviewID } = c.req.valid("param");
    return c.json(await Interview.move(c.var.ctx, vacancyID, interviewID, c.req.valid("json")));
  })
  .post("/:vacancyID/interview/:interviewID/cancel", valid("param", One), valid("json", Mark), async (c) => {
    const { vacancyID, interviewID } = c.req.valid("param");
    return c.json(await Interview.cancel(c.var.ctx, vacancyID, interviewID, c.req.valid("json")));
  })
  .post("/:vacancyID/interview/:interviewID/held", valid("param", One), valid("json", Mark), async (c) => {
    const { vacancyID, interviewID } = c.req.valid("param");
    return c.json(await Interview.mark(c.var.ctx, vacancyID, interviewID, "held", c.req.valid("json")));
  })
  .post("/:vacancyID/interview/:interviewID/no_show", valid("param", One), valid("json", Mark), async (c) => {
    const { vacancyID, interviewID } = c.req.valid("param");
    return c.json(await Interview.mark(c.var.ctx, vacancyID, interviewID, "no_show", c.req.valid("json")));
  })
  .put("/:vacancyID/interview/:interviewID/scorecard", valid("param", One), valid("json", Submit), async (c) => {
    const { vacancyID, interviewID } = c.req.valid("param");
    return c.json(await Scorecard.submit(c.var.ctx, vacancyID, interviewID, c.req.valid("json")));
  })
  .get("/:vacancyID/interview/:interviewID/scorecard/:accountID/history", valid("param", Card), async (c) => {
    const { vacancyID, interviewID, accountID } = c.req.valid("param");
    return c.json({ cards: await Scorecard.history(c.var.ctx, vacancyID, interviewID, accountID) });
  });

/** One's own interviews, and when others are busy. */
export const diary = new Hono<Env>()
  .get("/mine", async (c) => c.json({ mine: await Interview.mine(c.var.ctx) }))
  .get("/busy", valid("query", Busy), async (c) =>
    c.json({ busy: await Interview.busy(c.var.ctx, c.req.valid("query")) }),
  );
