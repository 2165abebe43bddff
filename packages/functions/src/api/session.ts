import * as Account from "@kolo/core/access/account";
import * as Entry from "@kolo/core/access/entry";
import { SignIn, Spend } from "@kolo/core/access/entry/model";
import * as Session from "@kolo/core/access/session";
import * as Firm from "@kolo/core/firm";
import { type Context, Hono } from "hono";
import * as cookie from "./cookie.ts";
import type { Env } from "./env.ts";
import { identified } from "./identify.ts";
import { nobody } from "./nobody.ts";
import { source } from "./source.ts";
import { valid } from "./valid.ts";

/** Coming and going. Only the first routes are open to who is not signed in. */
export const session = new Hono<Env>()
  .post("/", valid("json", SignIn), async (c) =>
    c.json(enter(c, await Entry.signIn(nobody(), c.req.valid("json"), source(c)))),
  )
  .post("/spend", valid("json", Spend), async (c) => c.json(enter(c, await Entry.spend(nobody(), c.req.valid("json")))))
  .delete("/", async (c) => {
    const token = cookie.read(c);
    if (token) await Session.close(token);
    cookie.clear(c);
    return c.json({});
  })
  .use(identified)
  .get("/", async (c) => c.json({ account: await Account.me(c.var.ctx), firm: (await Firm.find()) ?? null }));

/** Opens the browser's session: the token goes into the cookie and nowhere else. */
function enter(c: Context, { token, account }: Entry.Entry) {
  cookie.write(c, token);
  return { account };
}
