import * as v from "valibot";
import { type CodeOf, refusals } from "../../error.ts";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";
import { Currency } from "../../money.ts";

export const Kind = v.picklist(["day_off", "lunch", "praise", "course", "event", "goods", "money", "other"]);
export type Kind = v.InferOutput<typeof Kind>;

const MATERIAL: readonly Kind[] = ["course", "event", "goods", "money"];
/** Whether a reward costs the firm money, beside somebody's time. */
export const isMaterial = ({ kind }: { kind: Kind }) => MATERIAL.includes(kind);

export const Price = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));
const Left = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const Paid = v.strictObject({
  minor: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e11)),
  currency: Currency,
});

const terms = {
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
  words: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(300))),
  kind: Kind,
  price: Price,
  /** How many there still are; without it as many as are asked for. */
  left: v.optional(Left),
  /** Of a reward in money: what payroll pays. */
  money: v.optional(Paid),
  /** For whom: these departments; nobody is left out when there are none. */
  audience: v.pipe(v.array(ID("department")), v.maxLength(100)),
  /** Who says yes: nobody needs to, one's own head, or an administrator. */
  approval: v.picklist(["none", "head", "firm"]),
};

const isPaid = ({ kind, money }: { kind: Kind; money?: unknown }) => (kind === "money") === (money !== undefined);

/** Something points are spent on. */
export const Info = v.strictObject({
  rewardID: ID("reward"),
  ...terms,
  status: v.picklist(["offered", "withdrawn"]),
  createdAt: Instant,
  /** Counts changes of the terms; being asked for is none. */
  version: v.number(),
});
export type Info = v.InferOutput<typeof Info>;

export const Create = v.pipe(
  v.strictObject(terms),
  v.check((reward) => isPaid(reward), "money"),
);
export type Create = v.InferOutput<typeof Create>;

/** New terms. `seenLeft`: how many there were when `left` was typed; somebody may have asked for one since. */
export const Edit = v.pipe(
  v.strictObject({
    ...terms,
    seenLeft: v.optional(Left),
    status: Info.entries.status,
    version: v.number(),
  }),
  v.check((reward) => isPaid(reward), "money"),
);
export type Edit = v.InferOutput<typeof Edit>;

/** Whether this reward is meant for people of this department. */
export const isFor = ({ audience }: Pick<Info, "audience">, departmentID: string | undefined) =>
  audience.length === 0 || (departmentID !== undefined && audience.includes(departmentID));

export const refuse = refusals("reward", {
  missing: "missing",
  changed: "conflict",
  withdrawn: "conflict",
  none_left: "conflict",
  not_for_you: "forbidden",
});
export type Code = CodeOf<typeof refuse>;
