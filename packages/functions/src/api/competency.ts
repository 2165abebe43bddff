import { Add, Edit } from "@kolo/core/competency/change/model";
import { CompetencyID } from "@kolo/core/competency/model";
import { Locale } from "@kolo/core/context";
import { Hono } from "hono";
import * as v from "valibot";
import type { Env } from "./env.ts";
import { valid } from "./valid.ts";

// The list is long, and of all the routes only these need it: it is read when first asked for.
const changes = () => import("@kolo/core/competency/change");

const Text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120));
const List = v.strictObject({ lang: Locale, q: v.optional(Text) });
const Title = v.strictObject({ title: Text });
const One = v.strictObject({ competencyID: CompetencyID });

/** The competencies as the firm has them, in one language; with `q` those it may mean, the likeliest first. */
export const competency = new Hono<Env>()
  .get("/", valid("query", List), async (c) => {
    const { lang, q } = c.req.valid("query");
    const known = await (await changes()).ours();
    const found = q === undefined ? known.all() : known.search(q, lang);
    return c.json({
      competencies: found.map(({ competencyID, group, labels }) => ({
        competencyID,
        group,
        label: labels[lang],
        ...(known.hides(competencyID) && { hidden: true }),
      })),
    });
  })
  .get("/suggest", valid("query", Title), async (c) =>
    c.json({ competencyIDs: (await (await changes()).ours()).suggest(c.req.valid("query").title) }),
  )
  .get("/changed", async (c) =>
    c.json({ competencyIDs: (await (await changes()).list()).map(({ competencyID }) => competencyID) }),
  )
  .get("/:competencyID", valid("param", One), async (c) =>
    c.json(await (await changes()).get(c.req.valid("param").competencyID)),
  )
  .post("/", valid("json", Add), async (c) => c.json(await (await changes()).add(c.var.ctx, c.req.valid("json"))))
  .put("/:competencyID", valid("param", One), valid("json", Edit), async (c) =>
    c.json(await (await changes()).edit(c.var.ctx, c.req.valid("param").competencyID, c.req.valid("json"))),
  )
  .delete("/:competencyID", valid("param", One), async (c) =>
    c.json(await (await changes()).restore(c.var.ctx, c.req.valid("param").competencyID)),
  );
