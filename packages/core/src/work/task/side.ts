import * as Account from "../../access/account/index.ts";
import { author, type Ctx } from "../../context.ts";
import * as Firm from "../../firm/index.ts";
import { type Office, refuse as refuseFirm, WHOLE_FIRM } from "../../firm/model.ts";
import * as Absence from "../../people/absence/index.ts";
import { headsOf } from "./heads/model.ts";
import { type Row, refuse } from "./model.ts";

/** Who is to answer for a task, and the office whose working day its deadline means. */
interface Side {
  readonly departmentID: string;
  readonly responsibleID?: string | undefined;
  readonly office: Office;
  readonly firm: Firm.Info;
}

interface Wanted {
  readonly departmentID?: string | undefined;
  readonly responsibleID?: string | undefined;
}

/**
 * The side that is meant: a colleague's department answers with them, unless another is named; for whoever is in none,
 * the whole firm does. A queue is always a department's.
 * @throws task.colleague_unknown, task.department_needed, firm.department_unknown
 */
export async function sideOf({ departmentID, responsibleID }: Wanted): Promise<Side> {
  const [firm, account] = await Promise.all([Firm.get(), responsibleID ? Account.find(responsibleID) : undefined]);
  if (responsibleID && (!account || account.status === "left")) throw refuse("colleague_unknown");
  const meant = departmentID ?? account?.departmentID ?? WHOLE_FIRM;
  if (meant === WHOLE_FIRM && !account) throw refuse("department_needed");
  if (meant !== WHOLE_FIRM && !firm.departments.some((one) => one.departmentID === meant))
    throw refuseFirm("department_unknown");
  return { departmentID: meant, responsibleID, office: officeIn(firm, meant, account?.officeID), firm };
}

function officeIn(firm: Firm.Info, departmentID: string, officeID: string | undefined): Office {
  const wanted = officeID ?? firm.departments.find((one) => one.departmentID === departmentID)?.officeID;
  const office = firm.offices.find((one) => one.officeID === wanted) ?? firm.offices[0];
  if (!office) throw refuseFirm("office_unknown");
  return office;
}

/** The office whose working day a standing task's deadline means, also when who does it has left. */
export async function officeOf({ departmentID, responsibleID }: Pick<Side, "departmentID" | "responsibleID">) {
  const [firm, account] = await Promise.all([Firm.get(), responsibleID ? Account.find(responsibleID) : undefined]);
  return officeIn(firm, departmentID, account?.officeID);
}

/** What the policy looks at, of a task whose department this firm has; `standInID`: as `standInOf` tells it. */
export const rowOf = (
  firm: Pick<Firm.Info, "departments">,
  task: Omit<Row, "headIDs" | "standInID">,
  standInID?: string | undefined,
): Row => ({ ...task, standInID, headIDs: headsOf(firm, task.departmentID) });

/** Who stands in for who does a task, who is away now; not asked for who does it themselves. */
export async function standInOf(ctx: Ctx, firm: Firm.Info, { responsibleID }: Pick<Row, "responsibleID">) {
  if (responsibleID === undefined || author(ctx) === responsibleID) return undefined;
  return (await Absence.away(firm, responsibleID, ctx.now))?.standIn?.accountID;
}
