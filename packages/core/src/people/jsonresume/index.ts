import type { Ctx, Locale } from "../../context.ts";
import * as Audit from "../audit/index.ts";
import { hiddenFrom, redacted } from "../profile/model.ts";
import { known } from "../profile/rights.ts";
import { type JsonResume, written } from "./model.ts";

/** A person as JSON Resume, without what the asker may not know. Who took it is kept. */
export async function get(ctx: Ctx, personID: string, lang: Locale): Promise<JsonResume> {
  const { person, rights } = await known(ctx, personID);
  // Of all that is asked of a person only this needs the long list.
  const { ours } = await import("../../competency/change/index.ts");
  const [competencies] = await Promise.all([ours(), Audit.saw(ctx, personID, "profile")]);
  const shown = redacted(person, hiddenFrom(rights));
  return written(shown, competencies.find, lang);
}
