import * as Account from "@kolo/core/access/account";
import * as Session from "@kolo/core/access/session";
import { commit } from "@kolo/core/commit";
import type { Role } from "@kolo/core/context";
import { accounts, system } from "../../../core/src/testing/as.ts";
import { app } from "../api/app.ts";

/** Headers of a signed-in browser: for `app.request(path, { headers: await signedIn("recruiter") })` after `firmed()`. */
export async function signedIn(role: Role, accountID: string = accounts[role]): Promise<Record<string, string>> {
  const account = await Account.find(accountID);
  if (!account) throw new Error(`no account ${accountID}: call firmed() first`);
  const ctx = system(new Date().toISOString());
  const { token, write } = Session.opened(ctx, account);
  await commit(ctx, [write], null);
  return { cookie: `kolo=${token}` };
}

type Init = Omit<RequestInit, "headers"> & { readonly headers: Record<string, string> };

/** One session per role serves many requests: to open one for each took longer than what most of them ask. */
const sessions = new Map<Role, Record<string, string>>();

/** Asks the app as this role (undefined: nobody), in a new session where an earlier request has ended theirs. */
export async function ask(role: Role | undefined, path: string, { headers, ...init }: Init): Promise<Response> {
  const here = (cookie?: Record<string, string>) => app.request(path, { ...init, headers: { ...cookie, ...headers } });
  if (!role || headers.cookie !== undefined) return here();
  const known = sessions.get(role);
  const answer = known && (await here(known));
  if (answer && answer.status !== 401) return answer;
  const fresh = await signedIn(role);
  sessions.set(role, fresh);
  return here(fresh);
}

/** Sends a request as this role (undefined: nobody) and answers its status and body. */
export async function send(
  role: Role | undefined,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
) {
  const response = await ask(role, `/api${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
    headers: { ...(body !== undefined && { "content-type": "application/json" }), ...headers },
  });
  return { status: response.status, body: await response.json(), headers: response.headers };
}
