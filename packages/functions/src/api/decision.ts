import * as Decision from "@kolo/core/hiring/decision";
import { Decide } from "@kolo/core/hiring/decision/model";
import { hire } from "@kolo/core/hiring/hire";
import * as Offer from "@kolo/core/hiring/offer";
import { Create, Decline, Step } from "@kolo/core/hiring/offer/model";
import { ID } from "@kolo/core/id";
import { Hono } from "hono";
import * as v from "valibot";
import type { Env } from "./env.ts";
import { valid } from "./valid.ts";

const Vacancy = v.strictObject({ vacancyID: ID("vacancy") });
const One = v.strictObject({ ...Vacancy.entries, offerID: ID("offer") });
const Person = v.strictObject({ ...Vacancy.entries, personID: ID("person") });

/** Comparing, deciding, offering and hiring, under /vacancy. */
export const decision = new Hono<Env>()
  .get("/:vacancyID/decide", valid("param", Vacancy), async (c) =>
    c.json(await Decision.compare(c.var.ctx, c.req.valid("param").vacancyID)),
  )
  .post("/:vacancyID/decision", valid("param", Vacancy), valid("json", Decide), async (c) =>
    c.json(await Decision.decide(c.var.ctx, c.req.valid("param").vacancyID, c.req.valid("json"))),
  )
  .get("/:vacancyID/offer", valid("param", Vacancy), async (c) =>
    c.json({ offers: await Offer.list(c.var.ctx, c.req.valid("param").vacancyID) }),
  )
  .post("/:vacancyID/offer", valid("param", Vacancy), valid("json", Create), async (c) =>
    c.json(await Offer.create(c.var.ctx, c.req.valid("param").vacancyID, c.req.valid("json"))),
  )
  .post("/:vacancyID/offer/:offerID/send", valid("param", One), valid("json", Step), async (c) => {
    const { vacancyID, offerID } = c.req.valid("param");
    return c.json(await Offer.send(c.var.ctx, vacancyID, offerID, c.req.valid("json")));
  })
  .post("/:vacancyID/offer/:offerID/accept", valid("param", One), valid("json", Step), async (c) => {
    const { vacancyID, offerID } = c.req.valid("param");
    return c.json(await Offer.accept(c.var.ctx, vacancyID, offerID, c.req.valid("json")));
  })
  .post("/:vacancyID/offer/:offerID/decline", valid("param", One), valid("json", Decline), async (c) => {
    const { vacancyID, offerID } = c.req.valid("param");
    return c.json(await Offer.decline(c.var.ctx, vacancyID, offerID, c.req.valid("json")));
  })
  .post("/:vacancyID/offer/:offerID/withdraw", valid("param", One), valid("json", Step), async (c) => {
    const { vacancyID, offerID } = c.req.valid("param");
    return c.json(await Offer.withdraw(c.var.ctx, vacancyID, offerID, c.req.valid("json")));
  })
  .post("/:vacancyID/application/:personID/hire", valid("param", Person), valid("json", Step), async (c) => {
    const { vacancyID, personID } = c.req.valid("param");
    return c.json(await hire(c.var.ctx, vacancyID, personID, c.req.valid("json")));
  });
