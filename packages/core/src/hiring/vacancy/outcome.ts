import * as Account from "../../access/account/index.ts";
import type { Write } from "../../commit.ts";
import * as Outcome from "../../work/outcome/index.ts";
import { differing } from "../../work/outcome/model.ts";
import type { Info } from "./model.ts";
import { outcomes } from "./promise.ts";

/** What an act, or the clock, made of a vacancy's promises, for its transaction. What was kept, its recruiter kept. */
export async function outcome(before: Info, after: Info): Promise<Write[]> {
  const lines = differing(outcomes(before), outcomes(after), after.version);
  if (lines.length === 0) return [];
  const recruiter = await Account.find(after.recruiterID);
  const departmentID = recruiter?.departmentID ?? after.departmentID;
  return Outcome.noted(lines.map((line) => ({ ...line, departmentID, responsibleID: after.recruiterID })));
}
