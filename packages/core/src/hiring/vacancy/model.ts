import * as v from "valibot";
import { type CodeOf, refusals } from "../../error.ts";
import { Name } from "../../firm/model.ts";
import { ID } from "../../id.ts";
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

/** The firm's own name for a step, and what it means to Kolo. */
export const Stage = v.strictObject({ stageID: ID("stage"), name: Name, type: StageType });
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
  stages: v.pipe(v.array(Stage), v.minLength(1), v.maxLength(12)),
  openings: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
  salary: v.optional(SalaryRange),
  description: v.optional(v.pipe(v.string(), v.maxLength(10_000))),
};

export const Info = v.strictObject({
  vacancyID: ID("vacancy"),
  ...fields,
  deadline: Deadline,
  status: Status,
  createdAt: Instant,
  createdBy: v.string(),
  updatedAt: Instant,
  version: v.number(),
});
export type Info = v.InferOutput<typeof Info>;

export const Create = v.strictObject({ ...fields, deadline: DeadlineInput, status: v.picklist(["draft", "open"]) });
export type Create = v.InferOutput<typeof Create>;

export const refuse = refusals("vacancy", {
  missing: "missing",
  stage_unknown: "invalid",
  stage_in_use: "conflict",
  deadline_passed: "invalid",
  not_open: "conflict",
  wrong_status: "conflict",
});
export type Code = CodeOf<typeof refuse>;

/** What the policy looks at to say who may see and change a vacancy and all that hangs on it. */
export type Row = Pick<Info, "recruiterID" | "managerID" | "departmentID" | "team">;
