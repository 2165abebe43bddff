export { look } from "./look.ts";
export type * from "./model.ts";
export { step } from "./step.ts";
export { undo } from "./undo.ts";

import { need } from "../../access/policy/model.ts";
import { commit } from "../../commit.ts";
import { author, type Ctx } from "../../context.ts";
import { newID } from "../../id.ts";
import type { Info, Open } from "./model.ts";
import { opened, recent } from "./store.ts";

/** Opens an import of a staff list, for its lines to be taken over under. */
export async function open(ctx: Ctx, { title }: Open): Promise<Info> {
  need(ctx, "roster", "import", undefined);
  const info = { importID: newID("import"), title, taken: 0, undone: 0, createdAt: ctx.now, createdBy: author(ctx) };
  return commit(ctx, [opened(info)], info);
}

/** The last imports, the newest first. */
export async function list(ctx: Ctx): Promise<Info[]> {
  need(ctx, "roster", "import", undefined);
  return recent();
}
