import * as Account from "../../access/account/index.ts";
import { refuse as refuseAccount } from "../../access/account/model.ts";
import * as Address from "../../access/address/index.ts";
import type { Write } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import type { Info as Firm } from "../../firm/model.ts";
import { newID } from "../../id.ts";
import type { Info as Person } from "../person/model.ts";
import type { Take } from "./model.ts";
import { ofAccount } from "./store.ts";

/** What a newcomer will sign in with. */
export interface Seat {
  readonly accountID: string;
  /** The account is opened on the first day; false for one that is open already. */
  readonly awaited: boolean;
  readonly write: Write[];
}

/**
 * The account of somebody taken on: there from now on with its status, it opens on the first day. Who has one by this
 * mail keeps it. `closed`: the team's work is opened to them by their head.
 * @throws account.mail_taken when the mail is another person's
 */
export async function seated(
  ctx: Ctx,
  { person, take, firm, closed }: { person: Person; take: Take; firm: Firm; closed?: true | undefined },
): Promise<Seat | undefined> {
  if (take.mail === undefined) return undefined;
  const { departmentID, officeID, mail } = take;
  const owner = await Address.owner(mail);
  const zone = firm.offices.find((office) => office.officeID === officeID)?.zone ?? "UTC";
  if (owner === undefined) {
    const accountID = newID("account");
    const standing = { status: "awaited", role: "employee", ...(closed && { closed }) } as const;
    const place = { name: person.name, mail, departmentID, officeID, locale: firm.locale, zone };
    const row = { accountID, ...place, ...standing, epoch: 0, invites: 0, createdAt: ctx.now, version: 1 };
    return { accountID, awaited: true, write: [Account.written(row), Address.taken(mail, accountID)] };
  }
  const [account, known] = await Promise.all([Account.row(owner), ofAccount(owner)]);
  if (known && known.personID !== person.personID) throw refuseAccount("mail_taken");
  const awaited = account.status === "left";
  const back = awaited ? { status: "awaited" as const, epoch: account.epoch + 1, ...(closed && { closed }) } : {};
  const { write } = Account.changed(account, { departmentID, officeID, ...back });
  return { accountID: owner, awaited, write: [write] };
}
