import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

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

/** A key for one purpose, of the deployment's secret. */
const keyFor = (purpose: string) => Buffer.from(signed(purpose), "base64url");

/** Hides a text that has to lie in the table for a while: AES-256-GCM under the deployment's secret. */
export function sealed(text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyFor("seal"), nonce);
  const hidden = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString("base64url");
}

/** The text that was sealed. @throws when it was sealed elsewhere or changed */
export function unsealed(hidden: string): string {
  const bytes = Buffer.from(hidden, "base64url");
  const cipher = createDecipheriv("aes-256-gcm", keyFor("seal"), bytes.subarray(0, 12));
  cipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString("utf8");
}

/** Compares without telling, by its duration, where two texts differ. */
export function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
