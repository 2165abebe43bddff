import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** SHA-256 in hex: how secrets, mails and phones stand in table keys. */
export const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** 256 random bits, safe in a URL: session and link tokens. Only their hash is stored. */
export const newToken = () => randomBytes(32).toString("base64url");

/** Signs text with the deployment's secret (SECRET), so that what left the API can be trusted when it returns. */
export function signed(text: string): string {
  const { SECRET } = process.env;
  if (!SECRET) throw new Error("SECRET is not set");
  return createHmac("sha256", SECRET).update(text).digest("base64url");
}

/** Compares without telling, by its duration, where two texts differ. */
export function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
