import * as Account from "../../access/account/index.ts";
import { commit, type Write } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import * as Firm from "../../firm/index.ts";
import type { Office } from "../../firm/model.ts";
import * as Revision from "../../live/revision/index.ts";
import * as Digest from "../../notice/digest/index.ts";
import * as Notice from "../../notice/inbox/index.ts";
import * as Burn from "../../work/burn/index.ts";
import * as Due from "../../work/due/index.ts";
import * as Outcome from "../../work/outcome/index.ts";
import { look as lookAtVacancy } from "../vacancy/clock.ts";
import { ownerOf } from "../vacancy/holder.ts";
import { crossed as crossedItself, type Info as Vacancy } from "../vacancy/model.ts";
import { find } from "../vacancy/store.ts";
import type { Info } from "./model.ts";
import { outcome } from "./promise.ts";
import { marked, ofVacancy } from "./store.ts";
import { deadlineOf, limited } from "./wait.ts";

/** The office whose working days a vacancy's limits are counted in. */
async function officeOf({ officeID }: Pick<Vacancy, "officeID">): Promise<Office> {
  const { offices } = await Firm.get();
  const office = offices.find((one) => one.officeID === officeID) ?? offices[0];
  if (!office) throw new Error("a firm has an office");
  return office;
}

/** Each with its deadline, where its stage has a limit. */
export async function timed(vacancy: Vacancy, applications: readonly Info[]): Promise<Info[]> {
  if (!limited(vacancy)) return [...applications];
  const office = await officeOf(vacancy);
  return applications.map((one) => {
    const deadline = deadlineOf(one, vacancy, office);
    return deadline ? { ...one, deadline } : one;
  });
}

/** One entry stands for all who may wait in a vacancy until the same moment. */
const entry = (vacancyID: string, at: string): Write => Due.promised("stage", `${vacancyID}.${at}`, at);

/** The entry of people who enter their stage now, for the transaction that moves them: they wait until one moment. */
export async function awaited(vacancy: Vacancy, [first, ...more]: readonly Info[]): Promise<Write[]> {
  const [one] = first ? await timed(vacancy, [first]) : [];
  return one?.deadline
    ? [entry(vacancy.vacancyID, one.deadline.instant)]
    : more.length > 0
      ? awaited(vacancy, more)
      : [];
}

/** All who wait in a vacancy are to be looked at: its limits or its office changed, or somebody came back into it. */
export const recounted = ({ now }: Pick<Ctx, "now">, vacancy: Vacancy): Write[] =>
  limited(vacancy) ? [entry(vacancy.vacancyID, now)] : [];

/** Whether somebody waits longer than their stage allows and nobody has written that down yet. */
const crossed = ({ deadline, burnt }: Info, now: string) =>
  deadline !== undefined && now > deadline.instant && burnt !== deadline.instant;

/**
 * Looks at a vacancy in which somebody may have waited too long (`vac-….instant`): each who did is written down, once, in
 * the name of whose step they wait at, who is told of it. The next moment to look at is promised.
 * @throws db.stale when one of them was moved at this moment: the next look sees to the rest
 */
export async function look(ctx: Ctx, id: string): Promise<void> {
  const [vacancyID = ""] = id.split(".");
  const vacancy = await find(vacancyID);
  const waiting = await timed(vacancy, await ofVacancy(vacancyID));
  for (const one of waiting) if (crossed(one, ctx.now)) await burn(ctx, vacancy, one);
  const [next] = waiting
    .flatMap(({ deadline }) => (deadline && deadline.instant >= ctx.now ? deadline.instant : []))
    .toSorted();
  await commit(ctx, [Due.settled("stage", id), ...(next ? [entry(vacancyID, next)] : [])], null);
}

/**
 * Who moves or closes it a moment after its time has the crossing written down first; the vacancy's own too, which names
 * whose step somebody waits at longest.
 */
export async function lateFirst({ now }: Ctx, vacancy: Vacancy, applications: readonly Info[]): Promise<void> {
  const clock: Ctx = { actor: { type: "system", name: "clock" }, now };
  if (crossedItself(vacancy, now)) await lookAtVacancy(clock, vacancy.vacancyID);
  for (const one of await timed(vacancy, applications)) if (crossed(one, now)) await burn(clock, vacancy, one);
}

async function burn(ctx: Ctx, vacancy: Vacancy, one: Info): Promise<void> {
  const { vacancyID, title } = vacancy;
  const stage = vacancy.stages.find(({ stageID }) => stageID === one.stageID);
  const accountID = ownerOf(vacancy, stage);
  const account = await Account.find(accountID);
  const departmentID = account?.departmentID ?? vacancy.departmentID;
  const { instant: at } = one.deadline as NonNullable<Info["deadline"]>;
  const data = { vacancyID, personID: one.personID, title, stage: stage?.name ?? "", since: one.enteredAt };
  const about = `application.late#${vacancyID}.${one.personID}#${at}`;
  await commit(
    ctx,
    [
      marked(one, at),
      Burn.written({
        kind: "application",
        id: `${vacancyID}.${one.personID}`,
        at,
        title,
        ...(departmentID && { departmentID }),
        responsibleID: accountID,
        data,
        writtenAt: ctx.now,
      }),
      ...Outcome.noted([{ ...outcome(vacancy, one), state: "late" }]),
      ...(account?.status === "active"
        ? [...Notice.posted(ctx, { accountID, about, code: "application.late", data }), Digest.wanted(ctx, accountID)]
        : []),
      Revision.raised(vacancyID),
    ],
    null,
  );
}
