export type * from "./model.ts";

import { need } from "../../access/policy/model.ts";
import { commit, put, refuse as refuseDB } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import * as Firm from "../../firm/index.ts";
import { refuse as refuseFirm } from "../../firm/model.ts";
import { newID } from "../../id.ts";
import { TemplateEntity } from "./entity.ts";
import * as Model from "./model.ts";
import { seeds } from "./seed.ts";

/** The firm's templates, and Kolo's suggestion for each kind of which the firm keeps none of its own. */
export async function list(ctx: Ctx): Promise<Model.Info[]> {
  need(ctx, "template", "read", undefined);
  return all(await Firm.get());
}

/** One of them, likewise. @throws template.missing */
export async function find(firm: Firm.Info, templateID: string): Promise<Model.Info> {
  const found = (await all(firm)).find((one) => one.templateID === templateID);
  if (!found) throw Model.refuse("missing", { templateID });
  return found;
}

/** The same for other modules, which answer for the rights. */
export async function all(firm: Firm.Info): Promise<Model.Info[]> {
  const { data } = await TemplateEntity.query.all({}).go({ pages: "all", consistent: true });
  const missing = seeds(firm).filter(({ kind }) => !data.some((one) => one.kind === kind));
  return [...data, ...missing].toSorted((one, other) => one.name.localeCompare(other.name));
}

/**
 * Writes a template, new or changed; runs that were started from it stay as they are.
 * @throws template.cycle with its path, template.step_unknown, firm.department_unknown, db.stale with the fresh one
 */
export async function keep(ctx: Ctx, { version, ...input }: Model.Keep): Promise<Model.Info> {
  need(ctx, "template", "keep", undefined);
  const { departments } = await Firm.get();
  Model.sound(input.steps);
  const known = new Set(departments.map(({ departmentID }) => departmentID));
  if (input.steps.some(({ departmentID }) => departmentID !== undefined && !known.has(departmentID)))
    throw refuseFirm("department_unknown");
  const templateID = input.templateID ?? newID("template");
  const template = { ...input, templateID, updatedAt: ctx.now, version: version + 1 };
  const write =
    version === 0
      ? TemplateEntity.create(template)
      : TemplateEntity.put(template).where((field, { eq }) => eq(field.version, version));
  return commit(ctx, [put(write, () => stale(templateID))], template);
}

async function stale(templateID: string) {
  const { data } = await TemplateEntity.get({ templateID }).go({ consistent: true });
  return refuseDB("stale", { fresh: data });
}
