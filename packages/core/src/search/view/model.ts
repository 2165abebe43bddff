import * as v from "valibot";
import { type CodeOf, refusals } from "../../error.ts";
import { Name } from "../../firm/model.ts";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";
import { Filter } from "../model.ts";

/** A search that is kept by name: one's own, or the firm's. */
export const Create = v.strictObject({ name: Name, filter: Filter, shared: v.boolean() });
export type Create = v.InferOutput<typeof Create>;

export const Info = v.strictObject({
  viewID: ID("view"),
  ...Create.entries,
  by: ID("account"),
  createdAt: Instant,
});
export type Info = v.InferOutput<typeof Info>;

export const refuse = refusals("view", { missing: "missing", too_wide: "conflict", full: "conflict" });
export type Code = CodeOf<typeof refuse>;
