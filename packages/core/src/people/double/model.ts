import * as v from "valibot";
import { type CodeOf, refusals } from "../../error.ts";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";
import type { Info as Person } from "../person/model.ts";

/** A question: are these two profiles one person? `firstID` is the smaller id, so that a pair is asked about once. */
export const Info = v.strictObject({
  firstID: ID("person"),
  secondID: ID("person"),
  status: v.picklist(["open", "different", "merged"]),
  /** How strongly it looks so, in bits (see `identity/weights.ts`). */
  bits: v.number(),
  askedAt: Instant,
  answeredAt: v.optional(Instant),
  answeredBy: v.optional(v.string()),
  version: v.number(),
});
export type Info = v.InferOutput<typeof Info>;

export const Kind = v.picklist(["name", "mail", "phone", "link", "birthDate", "employer", "school", "city"]);
export type Kind = v.InferOutput<typeof Kind>;

/** How one kind of knowledge speaks: for their being one, or against it. */
export interface Sign {
  readonly kind: Kind;
  readonly speaks: "for" | "against";
}

/** The question with both people and what speaks for and against, side by side. */
export interface Shown {
  readonly double: Info;
  readonly people: readonly [Person, Person];
  readonly signs: readonly Sign[];
}

/** An answer of "no": two people. (The answer "yes" is a merge.) */
export const Answer = v.strictObject({ personID: ID("person"), otherID: ID("person"), version: v.number() });
export type Answer = v.InferOutput<typeof Answer>;

export const refuse = refusals("double", { missing: "missing", exists: "conflict" });
export type Code = CodeOf<typeof refuse>;

export const pair = (one: string, other: string): Pick<Info, "firstID" | "secondID"> =>
  one < other ? { firstID: one, secondID: other } : { firstID: other, secondID: one };

export const asked = (one: string, other: string, bits: number, now: string): Info => ({
  ...pair(one, other),
  status: "open",
  bits,
  askedAt: now,
  version: 1,
});
