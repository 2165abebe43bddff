import { Locale } from "@kolo/core/context";
import { Hono } from "hono";
import * as v from "valibot";
import type { Env } from "./env.ts";
import { valid } from "./valid.ts";

// The list is long, and of all the routes only these need it: it is read when first asked for.
const list = () => import("@kolo/core/competency");

const Text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120));
const List = v.strictObject({ lang: Locale, q: v.optional(Text) });
const Title = v.strictObject({ title: Text });

/** The competencies in one language; with `q` those it may mean, the likeliest first. The list changes with the product only. */
export const competency = new Hono<Env>()
  .get("/", valid("query", List), async (c) => {
    const { lang, q } = c.req.valid("query");
    const Competency = await list();
    const found = q === undefined ? Competency.list() : Competency.search(q, lang);
    c.header("cache-control", "private, max-age=3600");
    return c.json({
      competencies: found.map(({ competencyID, group, labels }) => ({ competencyID, group, label: labels[lang] })),
    });
  })
  .get("/suggest", valid("query", Title), async (c) =>
    c.json({ competencyIDs: (await list()).suggest(c.req.valid("query").title) }),
  );
