import { createHmac, randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeDurably } from "./durable.ts";

/** The data folder's secret, made at its first start; what is signed with it outlives a restart and a restore. */
export async function secretOf(folder: string): Promise<string> {
  const path = join(folder, "secret");
  const kept = await readFile(path, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  });
  if (kept) return kept;
  const made = randomBytes(32).toString("base64url");
  await writeDurably(path, made);
  return made;
}

/** A secret for one purpose, from the folder's: the bucket's keys cannot be used to forge a session. */
export const derived = (secret: string, purpose: string) =>
  createHmac("sha256", secret).update(purpose).digest("base64url");
