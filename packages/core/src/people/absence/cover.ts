import * as Account from "../../access/account/index.ts";
import type { Info as Firm } from "../../firm/model.ts";
import { todayOf, yesterday } from "./day.ts";
import { on, type Spell } from "./model.ts";
import { glance, standIns } from "./store.ts";

/** That somebody is away at this moment. */
interface Away {
  readonly spell: Spell;
  readonly name: string;
  /** Who stands in: nobody when none was named, and none that is away too or has left. */
  readonly standIn?: Pick<Account.Row, "accountID" | "departmentID"> | undefined;
}

type Offices = Pick<Firm, "offices">;

/** Whether somebody is away at `now`, and who stands in for them then. */
export async function away(firm: Offices, accountID: string, now: string): Promise<Away | undefined> {
  const spells = await glance(accountID);
  if (spells.length === 0) return undefined;
  const account = await Account.find(accountID);
  const spell = account && on(spells, todayOf(firm, account, now));
  return spell && { spell, name: account.name, standIn: await there(firm, spell.substituteID, now) };
}

async function there(firm: Offices, substituteID: string | undefined, now: string) {
  if (substituteID === undefined) return undefined;
  const [account, spells] = await Promise.all([Account.find(substituteID), glance(substituteID)]);
  if (!account || account.status === "left" || on(spells, todayOf(firm, account, now))) return undefined;
  return account;
}

/** The colleagues for whom somebody stands in at `now`. */
export async function standsInFor(firm: Offices, substituteID: string, now: string): Promise<string[]> {
  const ahead = await standIns(substituteID, yesterday(now));
  const accountIDs = [...new Set(ahead.map(({ accountID }) => accountID))];
  const found = await Promise.all(accountIDs.map((accountID) => away(firm, accountID, now)));
  return accountIDs.filter((_, index) => found[index]?.standIn?.accountID === substituteID);
}
