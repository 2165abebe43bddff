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

/** Sends a request as this role (undefined: nobody) and answers its status and body. */
export async function send(
  role: Role | undefined,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
) {
  const response = await app.request(`/api${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
    headers: {
      ...(role && (await signedIn(role))),
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
  });
  return { status: response.status, body: await response.json(), headers: response.headers };
}
