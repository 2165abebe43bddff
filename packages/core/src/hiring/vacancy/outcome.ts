import * as Account from "../../access/account/index.ts";
import type { Write } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import * as Outcome from "../../work/outcome/index.ts";
import { differing } from "../../work/outcome/model.ts";
import { type Info, promisedBy } from "./model.ts";
import { lineOf, outcomes } from "./promise.ts";

/** What an act, or the clock, made of a vacancy's promises, for its transaction. What was kept, its recruiter kept. */
export async function outcome(before: Info, after: Info): Promise<Write[]> {
  const lines = differing(outcomes(before), outcomes(after), after.version);
  return opened(after, ...lines);
}

/** Lines about a vacancy, in its recruiter's name: of what burnt the ledger names who held it. */
export async function opened(vacancy: Info, ...lines: readonly Outcome.Line[]): Promise<Write[]> {
  if (lines.length === 0) return [];
  const recruiter = await Account.find(vacancy.recruiterID);
  const departmentID = recruiter?.departmentID ?? vacancy.departmentID;
  return Outcome.noted(lines.map((line) => ({ ...line, departmentID, responsibleID: vacancy.recruiterID })));
}

/**
 * Somebody is hired, as the so-manieth: an opening whose day had passed without is filled at last. For the transaction of
 * the hire.
 */
export async function filled({ now }: Ctx, vacancy: Info, hired: number): Promise<Write[]> {
  const lines = (vacancy.openingsBy ?? [])
    .filter(({ instant }) => instant < now && promisedBy(vacancy, instant) === hired)
    .map((one): Outcome.Line => ({ ...lineOf(vacancy, one), state: "late", doneAt: now }));
  return opened(vacancy, ...lines.slice(0, 1));
}
