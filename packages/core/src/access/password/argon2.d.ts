/** The argon2 file alone: the package's index carries every other hash function too. */
declare module "hash-wasm/dist/argon2.umd.min.js" {
  import type { argon2id, argon2Verify } from "hash-wasm";

  const argon2: { argon2id: typeof argon2id; argon2Verify: typeof argon2Verify };
  export default argon2;
}
