import * as Account from "../../access/account/index.ts";
import * as Invitation from "../../access/invitation/index.ts";
import { commit, type Write } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import { Refused } from "../../error.ts";
import * as Firm from "../../firm/index.ts";
import * as Revision from "../../live/revision/index.ts";
import * as Mail from "../../notice/mail/index.ts";
import { instantToWall } from "../../time/zone/index.ts";
import { plusDays } from "../../time/zone/model.ts";
import { type Info, standing, turned } from "./model.ts";
import { replaced, turning } from "./store.ts";

/**
 * Opens the accounts of those whose first day has come, with a letter, changes the place of whoever moves today, and
 * closes the accounts of whoever had their last day, each by the clock of their office; how many. Two runs at once do
 * it once.
 */
export async function turn(ctx: Ctx): Promise<number> {
  const firm = await Firm.find();
  // East of here it may be tomorrow already.
  const faces = firm ? await turning(plusDays(ctx.now.slice(0, 10), 1)) : [];
  let done = 0;
  for (const face of faces) {
    const zone = firm?.offices.find(({ officeID }) => officeID === face.officeID)?.zone ?? "UTC";
    const today = instantToWall(ctx.now, zone).localDate;
    if ((face.turnsOn ?? today) <= today && (await turnedOne(ctx, face, today, firm?.name ?? ""))) done += 1;
  }
  return done;
}

/** False when it was refused: somebody else was first, or the firm would be left without an administrator. */
async function turnedOne(ctx: Ctx, face: Info, today: string, firm: string): Promise<boolean> {
  const next = turned(face, today);
  const { writes, mailID } = await accounted(ctx, face, next, { today, firm });
  try {
    await commit(ctx, [...replaced(face, next), Revision.raised(face.personID), ...writes], null);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.code !== "db.stale") console.error("account not turned", face.personID, error.code);
    return false;
  }
  if (mailID !== undefined) await Mail.send(ctx, mailID);
  return true;
}

interface Day {
  readonly today: string;
  readonly firm: string;
}

/** What becomes of the account. */
async function accounted(
  ctx: Ctx,
  face: Info,
  next: Info,
  { today, firm }: Day,
): Promise<{ writes: Write[]; mailID?: string }> {
  const account = face.accountID === undefined ? undefined : await Account.find(face.accountID);
  if (!account || account.status === "left") return { writes: [] };
  if (standing(face, today) === "left") return { writes: Account.left(account) };
  const { departmentID, officeID } = next;
  if (account.status !== "awaited" || next.awaited)
    return { writes: [Account.changed(account, { departmentID, officeID }).write] };
  const from = (await Account.find(face.createdBy))?.name ?? firm;
  return Invitation.opened(ctx, { ...account, departmentID, officeID }, { firm, from });
}
