import * as v from "valibot";
import { author, type Ctx } from "../../context.ts";
import { type CodeOf, refusals } from "../../error.ts";
import { Name } from "../../firm/model.ts";
import { ID, newID } from "../../id.ts";
import { Instant } from "../../instant.ts";
import { SalaryRange } from "../../money.ts";
import { Deadline, Promise as DeadlineInput } from "../../time/deadline/model.ts";

export const CompetencyID = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/));
/** 1 knows of it, 2 works with help, 3 works alone, 4 teaches others. One scale for requirement, claim and scorecard. */
export const Level = v.picklist([1, 2, 3, 4]);
export type Level = v.InferOutput<typeof Level>;

export const Requirement = v.strictObject({
  competencyID: CompetencyID,
  level: Level,
  kind: v.picklist(["must", "plus"]),
});
export type Requirement = v.InferOutput<typeof Requirement>;

export const StageType = v.picklist(["new", "screening", "interview", "test", "offer", "hired"]);
export type StageType = v.InferOutput<typeof StageType>;

/** Working days somebody may wait at a stage; a firm that needs longer sets none. */
export const StageLimit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60));

/** The firm's own name for a step, what it means to Kolo, and how long somebody may wait there. */
export const Stage = v.strictObject({
  stageID: ID("stage"),
  name: Name,
  type: StageType,
  limit: v.optional(StageLimit),
});
export type Stage = v.InferOutput<typeof Stage>;

export const Status = v.picklist(["draft", "open", "on_hold", "filled", "cancelled"]);
export type Status = v.InferOutput<typeof Status>;

const fields = {
  title: Name,
  departmentID: v.optional(ID("department")),
  officeID: ID("office"),
  recruiterID: ID("account"),
  managerID: ID("account"),
  /** Others who work on it: interviewers, a second recruiter. */
  team: v.pipe(v.array(ID("account")), v.maxLength(50)),
  requirements: v.pipe(v.array(Requirement), v.maxLength(30)),
  stages: v.pipe(
    v.array(Stage),
    v.minLength(1),
    v.maxLength(12),
    v.check((stages) => new Set(stages.map(({ stageID }) => stageID)).size === stages.length, "twice"),
  ),
  openings: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
  salary: v.optional(SalaryRange),
  description: v.optional(v.pipe(v.string(), v.maxLength(10_000))),
};

/** Openings that may have a day of their own by which they are to be filled; the others go by the vacancy's. */
const OPENINGS = 20;
const Days = v.optional(v.pipe(v.array(DeadlineInput), v.maxLength(OPENINGS)));

export const Info = v.strictObject({
  vacancyID: ID("vacancy"),
  ...fields,
  deadline: Deadline,
  /** Days of single openings: the first is kept by the first hire, and so on. */
  openingsBy: v.optional(v.pipe(v.array(Deadline), v.maxLength(OPENINGS))),
  /** Instants of those whose passing was looked at: written down as crossed, or kept. */
  openingsSeen: v.optional(v.array(Instant)),
  status: Status,
  /** When it was filled or cancelled. */
  closedAt: v.optional(Instant),
  /** The deadline's instant whose passing the recruiter and the manager were told of. */
  toldLate: v.optional(Instant),
  createdAt: Instant,
  createdBy: v.string(),
  updatedAt: Instant,
  version: v.number(),
});
export type Info = v.InferOutput<typeof Info>;

export const Create = v.strictObject({
  ...fields,
  openingsBy: Days,
  deadline: DeadlineInput,
  status: v.picklist(["draft", "open"]),
});
export type Create = v.InferOutput<typeof Create>;

/** The whole form again: a field that is left out is emptied. `version` is the one the form was filled from. */
export const Edit = v.strictObject({ ...fields, openingsBy: Days, version: v.number() });
export type Edit = v.InferOutput<typeof Edit>;

export const Restatus = v.strictObject({
  status: v.picklist(["open", "on_hold", "filled", "cancelled"]),
  version: v.number(),
});
export type Restatus = v.InferOutput<typeof Restatus>;

export const Postpone = v.strictObject({
  deadline: DeadlineInput,
  reason: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(500))),
  version: v.number(),
});
export type Postpone = v.InferOutput<typeof Postpone>;

/** What somebody may still be hired for, and the rest. */
export const Standing = v.picklist(["current", "closed"]);
export type Standing = v.InferOutput<typeof Standing>;
export const standing = (status: Status): Standing =>
  status === "filled" || status === "cancelled" ? "closed" : "current";

/** Whether its promises are in force: somebody is looked for. */
export const looking = ({ status }: Pick<Info, "status">) => status === "open" || status === "on_hold";

type Promises = Pick<Info, "status" | "deadline" | "toldLate" | "openingsBy" | "openingsSeen">;

/**
 * The deadlines of which the clock has something to say yet, the soonest first: its own and those of single openings,
 * while somebody is looked for. Each burns once.
 */
export function pending({ status, deadline, toldLate, openingsBy = [], openingsSeen = [] }: Promises): Deadline[] {
  if (!looking({ status })) return [];
  const apart = openingsBy.filter(({ instant }) => instant !== deadline.instant && !openingsSeen.includes(instant));
  const all = toldLate === deadline.instant ? apart : [...apart, deadline];
  return all.toSorted((one, other) => one.instant.localeCompare(other.instant));
}

/** When one of its deadlines burns next. */
export const burnsAt = (vacancy: Promises) => pending(vacancy)[0]?.instant;

/** How many openings are to be filled by an instant. */
export const promisedBy = ({ openingsBy = [] }: Pick<Info, "openingsBy">, at: string) =>
  openingsBy.filter(({ instant }) => instant <= at).length;

/** Whether one of its deadlines has passed at `now` and nobody has written that down yet. */
export const crossed = (vacancy: Info, now: string) => (burnsAt(vacancy) ?? now) < now;

/** How many people are in it now, and how many it has hired. */
export interface Count {
  active: number;
  hired: number;
}

export const refuse = refusals("vacancy", {
  missing: "missing",
  colleague_unknown: "invalid",
  stage_unknown: "invalid",
  stage_in_use: "conflict",
  deadline_passed: "invalid",
  not_open: "conflict",
  wrong_status: "conflict",
});
export type Code = CodeOf<typeof refuse>;

/** What the policy looks at to say who may see and change a vacancy and all that hangs on it. */
export type Row = Pick<Info, "recruiterID" | "managerID" | "departmentID" | "team">;

const FROM: Record<Restatus["status"], readonly Status[]> = {
  open: ["draft", "on_hold", "filled", "cancelled"],
  on_hold: ["open"],
  filled: ["open", "on_hold"],
  cancelled: ["draft", "open", "on_hold"],
};
/** The states a person may bring it into from here. No clock ever does. */
export const nextStatuses = (status: Status) =>
  (Object.keys(FROM) as Restatus["status"][]).filter((next) => FROM[next].includes(status));

/** `deadlines`: the vacancy's own, then those of single openings. */
export function created(ctx: Ctx, input: Create, [deadline, ...openingsBy]: readonly [Deadline, ...Deadline[]]): Info {
  const { deadline: _, openingsBy: __, ...rest } = input;
  for (const { instant } of [deadline, ...openingsBy]) if (instant <= ctx.now) throw refuse("deadline_passed");
  const written = { createdAt: ctx.now, createdBy: author(ctx), updatedAt: ctx.now, version: 1 };
  return { vacancyID: newID("vacancy"), ...rest, ...days(input, openingsBy), deadline, ...written };
}

/** As many days as there are openings, the soonest first. */
const days = ({ openings }: Pick<Info, "openings">, openingsBy: readonly Deadline[]): Pick<Info, "openingsBy"> => {
  const some = openingsBy.slice(0, openings).toSorted((one, other) => one.instant.localeCompare(other.instant));
  return some.length > 0 ? { openingsBy: some } : {};
};

/** `occupied`: the stages at which somebody stands now; those cannot be taken away. `openingsBy`: the openings' days anew. */
export function edited(
  ctx: Ctx,
  vacancy: Info,
  { version: _, openingsBy: __, ...input }: Edit,
  { occupied, openingsBy }: { occupied: ReadonlySet<string>; openingsBy: readonly Deadline[] },
): Info {
  const known = new Set(vacancy.openingsBy?.map(({ instant }) => instant));
  const passed = openingsBy.some(({ instant }) => instant <= ctx.now && !known.has(instant));
  if (passed) throw refuse("deadline_passed");
  const kept = new Set(input.stages.map(({ stageID }) => stageID));
  const lost = vacancy.stages.find(({ stageID }) => !kept.has(stageID) && occupied.has(stageID));
  if (lost) throw refuse("stage_in_use", { stage: lost.name });
  const { departmentID: _d, salary: _s, description: _t, openingsBy: _o, ...rest } = vacancy;
  return { ...rest, ...input, ...days(input, openingsBy), updatedAt: ctx.now, version: vacancy.version + 1 };
}

export function restatused(ctx: Ctx, vacancy: Info, status: Restatus["status"]): Info {
  if (!FROM[status].includes(vacancy.status)) throw refuse("wrong_status", { from: vacancy.status, to: status });
  const { closedAt: _, ...rest } = vacancy;
  const closed = standing(status) === "closed" ? { closedAt: ctx.now } : {};
  return { ...rest, ...closed, status, updatedAt: ctx.now, version: vacancy.version + 1 };
}

export function postponed(ctx: Ctx, vacancy: Info, deadline: Deadline): Info {
  if (deadline.instant <= ctx.now) throw refuse("deadline_passed");
  return { ...vacancy, deadline, updatedAt: ctx.now, version: vacancy.version + 1 };
}
