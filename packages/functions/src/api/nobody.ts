import type { Ctx } from "@kolo/core/context";

/** Now, before it is known who is acting: for signing in. */
export const nobody = (): Ctx => ({ actor: { type: "system", name: "session" }, now: new Date().toISOString() });
