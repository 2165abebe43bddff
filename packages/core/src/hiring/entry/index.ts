import { commit } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import * as Revision from "../../live/revision/index.ts";
import * as Application from "../application/index.ts";
import * as Interview from "../interview/index.ts";
import * as Vacancy from "../vacancy/index.ts";

/**
 * Takes a person back out of a vacancy they were put into by mistake, as if they had never been there: for whoever put
 * them in, as long as nothing came of it. Their history keeps both.
 * @throws application.missing, application.begun, db.busy when something else of the person changes at this moment
 */
export async function revoke(ctx: Ctx, vacancyID: string, personID: string): Promise<{ personID: string }> {
  const vacancy = await Vacancy.workable(ctx, vacancyID);
  await Application.lateFirst(ctx, vacancy, [await Application.find(vacancyID, personID)]);
  // No condition can say that there is no interview. Planning one raises the person's revision, and this is lost by that.
  const revision = await Revision.current(personID);
  const [application, interviews] = await Promise.all([
    Application.find(vacancyID, personID),
    Interview.all(vacancyID),
  ]);
  const met = interviews.some((interview) => interview.personID === personID);
  const writes = [...Application.revoked(ctx, vacancy, application, met), Revision.raisedFrom(personID, revision)];
  return commit(ctx, writes, { personID });
}
