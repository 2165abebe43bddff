import { ScorecardEntity, SubmissionEntity } from "./entity.ts";

/** The query for a person's cards in a vacancy, for who moves them as they stand to another person. */
export const rangeOf = (vacancyID: string, personID: string): unknown =>
  ScorecardEntity.query.byVacancy({ vacancyID, personID }).params();

/** The same for all that was handed in for an interview. */
export const submissionsOf = (interviewID: string): unknown => SubmissionEntity.query.byCard({ interviewID }).params();
