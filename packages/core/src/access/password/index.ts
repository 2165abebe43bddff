/// <reference path="./argon2.d.ts" />
import { randomBytes } from "node:crypto";

/** A program of 30 KB that only signing in needs. */
const argon2 = async () => (await import("hash-wasm/dist/argon2.umd.min.js")).default;

/** OWASP's second choice for argon2id: 19 MiB, two passes; some 80 ms on one core of a small server. */
const COST = { iterations: 2, memorySize: 19_456, parallelism: 1, hashLength: 32 };

export async function hashed(password: string): Promise<string> {
  const { argon2id } = await argon2();
  return argon2id({ ...COST, password: password.normalize("NFKC"), salt: randomBytes(16), outputType: "encoded" });
}

/** Of a password nobody has: checked against where there is none, so that the time taken does not tell who is known. */
const NOBODY = "$argon2id$v=19$m=19456,t=2,p=1$f1yHreYlELlVJSEx2EX/JQ$AEjCpj5xQPTHWO4ewaeylZe5z/1CYogMAJgFmePBoNQ";

/** Whether `password` is the one behind `hash`. Without a hash, or empty, it is never, after the same work. */
export async function matches(password: string, hash: string | undefined): Promise<boolean> {
  const { argon2Verify } = await argon2();
  const typed = password.normalize("NFKC");
  // The library throws on an empty one.
  const right = await argon2Verify({ password: typed || " ", hash: hash ?? NOBODY });
  return right && typed !== "" && hash !== undefined;
}
