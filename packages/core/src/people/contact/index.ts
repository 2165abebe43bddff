import { batch } from "../../batch.ts";
import { put, remove, type Write } from "../../commit.ts";
import { refuse } from "../person/model.ts";
import { ContactEntity } from "./entity.ts";
import { hashOf } from "./hash.ts";
import type { Contact } from "./model.ts";

export interface Owner {
  personID: string;
  documentID?: string | undefined;
}

/** Who has each of these, in their order; undefined where nobody has. Reads what is true now, not a moment ago. */
export async function owners(contacts: readonly Contact[]): Promise<(Owner | undefined)[]> {
  const hashes = contacts.map(hashOf);
  const keys = hashes.map((hash) => ({ hash }));
  const data = await batch(keys, (some) => ContactEntity.get(some).go({ consistent: true }));
  const found = new Map(data.map((item) => [item.hash, item]));
  return hashes.map((hash) => found.get(hash));
}

/** Makes a contact this person's own. Lost with `person.contact_taken` when somebody else has it. */
export const claimed = (personID: string, contact: Contact, documentID?: string): Write =>
  put(
    ContactEntity.put({ hash: hashOf(contact), personID, documentID }).where(
      (item, { notExists, eq }) => `${notExists(item.hash)} OR ${eq(item.personID, personID)}`,
    ),
    async () => {
      const [owner] = await owners([contact]);
      return refuse("contact_taken", { kind: contact.kind, personID: owner?.personID });
    },
  );

/** Lets a contact go that the person no longer has. */
export const released = (personID: string, contact: Contact): Write =>
  remove(ContactEntity.remove({ hash: hashOf(contact) }).where((item, { eq }) => eq(item.personID, personID)));
