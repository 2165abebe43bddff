import * as v from "valibot";
import { type CodeOf, refusals } from "../../error.ts";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";
import { Info as Reward } from "../reward/model.ts";

export const Status = v.picklist(["asked", "approved", "declined", "withdrawn", "fulfilled", "returned"]);
export type Status = v.InferOutput<typeof Status>;

const Words = v.pipe(v.string(), v.trim(), v.maxLength(300));
/** One step of a wish: who did it, when, and in what words. */
const Step = v.strictObject({ status: Status, by: v.string(), at: Instant, words: v.optional(Words) });

/** Somebody's wish for a reward, at the name and price it had when they asked: what changes later does not touch it. */
export const Info = v.strictObject({
  redemptionID: ID("redemption"),
  accountID: ID("account"),
  departmentID: v.optional(ID("department")),
  rewardID: ID("reward"),
  name: v.string(),
  kind: Reward.entries.kind,
  price: v.number(),
  money: Reward.entries.money,
  approval: Reward.entries.approval,
  status: Status,
  steps: v.array(Step),
  askedAt: Instant,
  version: v.number(),
});
export type Info = v.InferOutput<typeof Info>;

/** `version`: of the reward as it was seen, so that nobody pays a price they have not read. */
export const Ask = v.strictObject({ rewardID: ID("reward"), version: v.number(), words: v.optional(Words) });
export type Ask = v.InferOutput<typeof Ask>;

export const Answer = v.strictObject({ version: v.number(), words: v.optional(Words) });
export type Answer = v.InferOutput<typeof Answer>;

/** No without a reason teaches nothing. */
export const Refusal = v.strictObject({ version: v.number(), words: v.pipe(Words, v.minLength(1)) });

export const Act = v.picklist(["approve", "decline", "withdraw", "fulfil", "return"]);
export type Act = v.InferOutput<typeof Act>;

const NEXT: Readonly<Record<Act, { readonly from: readonly Status[]; readonly to: Status }>> = {
  approve: { from: ["asked"], to: "approved" },
  decline: { from: ["asked"], to: "declined" },
  withdraw: { from: ["asked"], to: "withdrawn" },
  fulfil: { from: ["approved"], to: "fulfilled" },
  return: { from: ["approved", "fulfilled"], to: "returned" },
};

export const isPossible = (act: Act, { status }: Pick<Info, "status">) => NEXT[act].from.includes(status);

/** The wish one step on. */
export function stepped(
  redemption: Info,
  act: Act,
  step: { by: string; at: string; words?: string | undefined },
): Info {
  if (!isPossible(act, redemption)) throw refuse("past", { fresh: redemption });
  const status = NEXT[act].to;
  return { ...redemption, status, steps: [...redemption.steps, { status, ...step }], version: redemption.version + 1 };
}

/** Whose answer a wish waits for: a department's head, or the firm's administrators. Undefined when it waits for nobody. */
export function deskOf(
  { status, approval, departmentID, accountID }: Pick<Info, "status" | "approval" | "departmentID" | "accountID">,
  headID: string | undefined,
): string | undefined {
  if (status !== "asked" && status !== "approved") return undefined;
  const hasHead = approval !== "firm" && headID !== undefined && headID !== accountID;
  return hasHead && departmentID !== undefined ? departmentID : FIRM;
}
export const FIRM = "firm";

export const refuse = refusals("redemption", { missing: "missing", past: "conflict" });
export type Code = CodeOf<typeof refuse>;
