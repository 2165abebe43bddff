import { ContactEntity } from "./entity.ts";
import { hashOf } from "./hash.ts";
import type { Contact } from "./model.ts";

/** The query for whose this is, for who moves it as it stands to another person. */
export const rangeOf = (contact: Contact): unknown => ContactEntity.query.byHash({ hash: hashOf(contact) }).params();
