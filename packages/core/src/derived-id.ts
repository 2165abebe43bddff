import { createHash } from "node:crypto";
import { type Entity, idOf } from "./id.ts";

const SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";

/** The id that the same text always gets: what is made again after a crash is made once. Not in the order of time. */
export function derivedID(entity: Entity, text: string): string {
  const hash = createHash("sha256").update(text).digest();
  return idOf(entity, Array.from(hash.subarray(0, 26), (byte) => SIGNS[byte % 32]).join(""));
}
