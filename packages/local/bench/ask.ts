import type { Role } from "@kolo/core/context";
import { send, signedIn } from "../../functions/src/testing/visitor.ts";

/** Signed in once, as a browser is: opening a session is no part of what an act costs. */
const sessions = new Map<Role, ReturnType<typeof signedIn>>();
export const sessionOf = (role: Role) => {
  const session = sessions.get(role) ?? signedIn(role);
  sessions.set(role, session);
  return session;
};

/** One request through the API, an act with a key of its own. @returns the body; throws whatever is not a 200 */
export async function asked<Body>(role: Role, method: string, path: string, body?: unknown): Promise<Body> {
  const key = body !== undefined && { "idempotency-key": crypto.randomUUID() };
  const answer = await send(undefined, method, path, body, { ...(await sessionOf(role)), ...key });
  if (answer.status !== 200) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as Body;
}
