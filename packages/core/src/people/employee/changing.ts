import * as Account from "../../access/account/index.ts";
import type { Write } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import type { Info as Firm } from "../../firm/model.ts";
import * as Revision from "../../live/revision/index.ts";
import * as Activity from "../activity/index.ts";
import * as Model from "./model.ts";
import { known } from "./place.ts";
import { find, replaced } from "./store.ts";

/*
 * Changes of a person's employee face, for a transaction that does more: the caller answers for the rights. Each raises
 * the person's revision and writes a line of their history. Lost with `db.stale` and the fresh face.
 */

type Event = NonNullable<Activity.Info["event"]>;

/** The face after a change made from `before`, told in the history; the account follows to another place. */
export async function changed(ctx: Ctx, before: Model.Info, next: Model.Info, event: Event): Promise<Write[]> {
  const { personID } = before;
  const line = Activity.written(ctx, { personID, channel: "system", event });
  return [...replaced(before, next), line, Revision.raised(personID), ...(await followed(before, next))];
}

async function followed(before: Model.Info, { accountID, departmentID, officeID }: Model.Info): Promise<Write[]> {
  const same = before.departmentID === departmentID && before.officeID === officeID;
  if (accountID === undefined || same) return [];
  return [Account.changed(await Account.row(accountID), { departmentID, officeID }).write];
}

/** Another first day. */
export const begun = (ctx: Ctx, face: Model.Info, startsOn: string): Promise<Write[]> =>
  changed(ctx, face, Model.beginning(face, startsOn), { code: "employee.begins", data: { startsOn } });

/** The last day is known; null: no longer meant. */
export function leaving(ctx: Ctx, face: Model.Info, { endsOn, today }: { endsOn: string | null; today: string }) {
  const event = endsOn === null ? { code: "employee.stays", data: {} } : { code: "employee.leaves", data: { endsOn } };
  return changed(ctx, face, Model.leaving(face, { endsOn }, today), event);
}

/** Another place from a day on. */
export async function moving(
  ctx: Ctx,
  face: Model.Info,
  { place, from, today, firm }: { place: Model.Place; from: string; today: string; firm: Firm },
): Promise<Write[]> {
  await known(firm, place);
  const event = { code: "employee.moves", data: { position: place.position, startsOn: from } };
  return changed(ctx, face, Model.moving(face, place, { from, today }), event);
}

/**
 * The head has opened the team's work to a newcomer, and what comes with their department is theirs; or it was taken
 * back, and is not.
 */
export async function opened(ctx: Ctx, personID: string, open: boolean): Promise<Write[]> {
  const face = await find(personID);
  const account = face?.accountID === undefined ? undefined : await Account.find(face.accountID);
  if (!account || open !== (account.closed ?? false)) return [];
  const event = { code: open ? "employee.opened" : "employee.closed", data: {} };
  const line = Activity.written(ctx, { personID, channel: "system", event });
  return [Account.changed(account, { closed: open ? undefined : true }).write, line, Revision.raised(personID)];
}
