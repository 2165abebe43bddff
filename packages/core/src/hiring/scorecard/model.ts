import * as v from "valibot";
import { type CodeOf, refusals } from "../../error.ts";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";
import { CompetencyID, Level } from "../vacancy/model.ts";

const Words = v.pipe(v.string(), v.trim(), v.maxLength(3000));
export const Grade = v.strictObject({ competencyID: CompetencyID, grade: Level, words: v.optional(Words) });

/** One interviewer's judgement of one interview. */
export const Info = v.strictObject({
  vacancyID: ID("vacancy"),
  personID: ID("person"),
  interviewID: ID("interview"),
  accountID: ID("account"),
  status: v.picklist(["submitted", "amended"]),
  grades: v.pipe(v.array(Grade), v.minLength(1), v.maxLength(30)),
  words: v.optional(Words),
  submittedAt: Instant,
  version: v.number(),
});
export type Info = v.InferOutput<typeof Info>;

export const refuse = refusals("scorecard", {
  missing: "missing",
  not_interviewer: "forbidden",
  too_early: "conflict",
  hidden: "forbidden",
});
export type Code = CodeOf<typeof refuse>;
