import { sha256 } from "../../secret.ts";
import type { Contact } from "./model.ts";

/** How a contact stands in the table. */
export const hashOf = ({ kind, value }: Contact) => sha256(`${kind} ${value}`);
