import * as Account from "@kolo/core/access/account";
import * as Entry from "@kolo/core/access/entry";
import { AskLink, Look, NewPassword, SignIn, Spend } from "@kolo/core/access/entry/model";
import * as Session from "@kolo/core/access/session";
import * as Firm from "@kolo/core/firm";
import { domain } from "@kolo/core/people/intake";
import { type Context, Hono } from "hono";
import * as cookie from "./cookie.ts";
import type { Env } from "./env.ts";
import { identified } from "./identify.ts";
import { nobody } from "./nobody.ts";
import { source } from "./source.ts";
import { valid } from "./valid.ts";

/** Coming and going. The routes before `identified` are open to who is not signed in. */
export const session = new Hono<Env>()
  .post("/", valid("json", SignIn), async (c) =>
    c.json(enter(c, await Entry.signIn(nobody(), c.req.valid("json"), source(c)))),
  )
  .post("/link", valid("json", AskLink), async (c) => {
    await Entry.mailLink(nobody(), c.req.valid("json").mail, source(c));
    return c.json({});
  })
  .post("/look", valid("json", Look), async (c) => c.json(await Entry.look(nobody(), c.req.valid("json").token)))
  .post("/spend", valid("json", Spend), async (c) => c.json(enter(c, await Entry.spend(nobody(), c.req.valid("json")))))
  .delete("/", async (c) => {
    const token = cookie.read(c);
    if (token) await Session.close(token);
    cookie.clear(c);
    return c.json({});
  })
  .use(identified)
  .get("/", async (c) =>
    c.json({
      account: await Account.me(c.var.ctx),
      firm: (await Firm.find()) ?? null,
      mailDomain: domain() ?? null,
    }),
  )
  .post("/password", valid("json", NewPassword), async (c) =>
    c.json(enter(c, await Entry.setPassword(c.var.ctx, c.req.valid("json")))),
  )
  .delete("/all", async (c) => {
    await Account.signOutEverywhere(c.var.ctx);
    cookie.clear(c);
    return c.json({});
  });

/** Opens the browser's session: the token goes into the cookie and nowhere else. */
function enter(c: Context, { token, account }: Entry.Entry) {
  cookie.write(c, token);
  return { account };
}
