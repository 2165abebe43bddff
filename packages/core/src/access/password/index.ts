/// <reference path="./argon2.d.ts" />
import { randomBytes } from "node:crypto";
import argon2 from "hash-wasm/dist/argon2.umd.min.js";

/** OWASP's second choice for argon2id: 19 MiB, two passes; some 80 ms on one core of a small server. */
const COST = { iterations: 2, memorySize: 19_456, parallelism: 1, hashLength: 32 };

export const hashed = (password: string): Promise<string> =>
  argon2.argon2id({ ...COST, password: password.normalize("NFKC"), salt: randomBytes(16), outputType: "encoded" });

/** Of a password nobody has: checked against where there is none, so that the time taken does not tell who is known. */
const NOBODY = "$argon2id$v=19$m=19456,t=2,p=1$f1yHreYlELlVJSEx2EX/JQ$AEjCpj5xQPTHWO4ewaeylZe5z/1CYogMAJgFmePBoNQ";

/** Whether `password` is the one behind `hash`. Without a hash it is never, after the same work. */
export async function matches(password: string, hash: string | undefined): Promise<boolean> {
  const right = await argon2.argon2Verify({ password: password.normalize("NFKC"), hash: hash ?? NOBODY });
  return right && hash !== undefined;
}
