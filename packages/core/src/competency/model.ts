import * as v from "valibot";

/** A competency's id is a short word and never changes: profiles, vacancies and scorecards keep it. */
export const CompetencyID = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/));

export const Group = v.picklist([
  "development",
  "infrastructure",
  "data",
  "testing",
  "design",
  "media",
  "marketing",
  "sales",
  "office",
  "people",
  "personal",
  "finance",
  "law",
  "construction",
  "engineering",
  "manufacturing",
  "energy",
  "medicine",
  "beauty",
  "care",
  "teaching",
  "logistics",
  "transport",
  "hospitality",
  "service",
  "security",
  "agriculture",
  "science",
]);
export type Group = v.InferOutput<typeof Group>;

export const Labels = v.strictObject({ en: v.string(), ru: v.string(), uk: v.string() });
export type Labels = v.InferOutput<typeof Labels>;

export const Competency = v.strictObject({
  competencyID: CompetencyID,
  group: Group,
  labels: Labels,
  synonyms: v.array(v.string()),
});
export type Competency = v.InferOutput<typeof Competency>;
