import type { Write } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import type { Info as Firm } from "../../firm/model.ts";
import * as Application from "../../hiring/application/index.ts";
import * as Revision from "../../live/revision/index.ts";
import * as Activity from "../activity/index.ts";
import type { Info as Person } from "../person/model.ts";
import * as Model from "./model.ts";
import { known, officeOf, todayIn } from "./place.ts";
import { seated } from "./seat.ts";
import { added, find } from "./store.ts";

interface Taking {
  readonly take: Model.Take;
  readonly firm: Firm;
  /** The team's work will be opened to them by their head. */
  readonly closed?: true | undefined;
  /** Their account is not opened of itself: somebody will invite them. */
  readonly quiet?: boolean | undefined;
}

/**
 * The employee face of a person with their account, for the transaction that takes them on; the caller answers for the
 * rights.
 * @throws employee.exists, employee.not_hired, employee.colleague_unknown, firm.office_unknown, firm.department_unknown
 */
export async function taken(
  ctx: Ctx,
  person: Person,
  { take, firm, closed, quiet }: Taking,
): Promise<{ employee: Model.Info; writes: Write[] }> {
  const { personID } = person;
  const office = officeOf(firm, take.officeID);
  const [before, seat] = await Promise.all([
    find(personID),
    seated(ctx, { person, take, firm, closed }),
    known(firm, take),
    hired(personID, take.vacancyID),
  ]);
  const employee = Model.taken(ctx, personID, take, {
    before,
    today: todayIn(office, ctx.now),
    accountID: seat?.accountID,
    opens: (seat?.awaited ?? false) && !quiet,
  });
  const event = { code: "employee.taken", data: { position: take.position, startsOn: take.startsOn } };
  const line = Activity.written(ctx, { personID, channel: "system", event });
  return { employee, writes: [...added(employee, before), ...(seat?.write ?? []), line, Revision.raised(personID)] };
}

/** Whoever comes through a vacancy was hired in it. */
async function hired(personID: string, vacancyID: string | undefined): Promise<void> {
  if (vacancyID === undefined) return;
  const { status } = await Application.find(vacancyID, personID);
  if (status !== "hired") throw Model.refuse("not_hired", { status });
}
