import { put, remove, type Write } from "../../commit.ts";
import { sha256 } from "../../secret.ts";
import { refuse } from "../account/model.ts";
import { AddressEntity } from "./entity.ts";

/** One mail address belongs to one account: the hash of the address is the key. */
export const taken = (mail: string, accountID: string): Write =>
  put(AddressEntity.create({ hash: sha256(mail), accountID }), () => refuse("mail_taken"));

/** The account behind a mail address. */
export async function owner(mail: string): Promise<string | undefined> {
  const { data } = await AddressEntity.get({ hash: sha256(mail) }).go({ consistent: true });
  return data?.accountID;
}

/** Nobody's any more, with the account it was of. */
export const released = (mail: string): Write => remove(AddressEntity.delete({ hash: sha256(mail) }));
