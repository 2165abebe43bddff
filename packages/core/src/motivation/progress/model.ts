import * as v from "valibot";
import { can } from "../../access/policy/model.ts";
import type { User } from "../../context.ts";
import type { Entry } from "../ledger/model.ts";
import { Period } from "../standing/model.ts";

/** Without a period: the month it is now on the firm's clock. */
export const Asked = v.strictObject({ period: v.optional(Period), cursor: v.optional(v.string()) });

/** A line of somebody's points as a reader may see it: what others spent them on, and what was said of them, is left out. */
export type Line = Omit<Entry, "by"> & { readonly by?: string };

/**
 * What is for the reader's eyes: that points came and went is for everybody, why is for the person and their heads; and so is
 * that work was accepted and paid nothing.
 */
export function shown(
  reader: User,
  owner: { accountID: string; departmentID?: string | undefined },
  entry: Entry,
): Line[] {
  if (can(reader, "line", "details", owner)) return [entry];
  const { reason: _, quality: __, by: ___, ...line } = entry;
  if (entry.kind !== "award") return [{ ...line, title: "" }];
  return entry.points > 0 ? [line] : [];
}
