import * as Bucket from "../../bucket.ts";
import type { Raw } from "../merge/place.ts";
import type { Sought } from "./model.ts";

/** Stays: that they were erased, who had looked at them before, and numbers that only tell that something happened. */
const STAYS = ["erasure", "audit", "revision"];
/** Tell of somebody in words: letters and mails with their files, notices, and what was answered to an act (which is of no kind). */
const TELLS = ["mail", "incoming", "upload", "notice", "undefined"];
/** Attributes that say whose an item is. */
const WHOSE = ["personID", "keptID", "goneID", "firstID", "secondID"];
const KEYS = ["pk", "sk", "gsi1pk", "gsi1sk", "gsi2pk", "gsi2sk"];

/** Whether an item is to go: "later" when it may be another's of the same name, and will be settled soon. */
export function theirs(item: Raw, { personIDs, contacts, names }: Sought): boolean | "later" {
  const kind = String(item.__edb_e__);
  if (STAYS.includes(kind)) return false;
  // The search must know that they are gone until its segments do.
  if (kind === "change" && item.doc === undefined) return false;
  if (WHOSE.some((name) => personIDs.includes(String(item[name])))) return true;
  if (KEYS.some((name) => personIDs.some((id) => String(item[name]).includes(id)))) return true;
  if (!TELLS.includes(kind)) return false;
  const text = JSON.stringify(item);
  const says = (words: readonly string[]) => words.some((word) => text.includes(JSON.stringify(word).slice(1, -1)));
  if (says(personIDs) || says(contacts)) return true;
  return says(names) && (item.queue === "waiting" ? "later" : true);
}

/** The files that only this item leads to: a mail that could not be used and its parts, and a file that was set aside. */
export function filesOf(item: Raw): string[] {
  const kind = String(item.__edb_e__);
  if (kind === "upload") return [Bucket.keys.aside(String(item.uploadID))];
  if (kind !== "incoming") return [];
  return [Bucket.keys.mail(String(item.mailID)), ...(item.partIDs as string[]).map(Bucket.keys.aside)];
}
