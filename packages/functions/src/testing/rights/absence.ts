import type { Role } from "@kolo/core/context";
import * as Absence from "@kolo/core/people/absence";
import { plusDays } from "@kolo/core/time/zone/model";
import { accounts, as } from "../../../../core/src/testing/as.ts";
import { EVERYBODY, type Row, type Whose } from "./row.ts";

const hirers = ["administrator", "recruiter"] as const;

const whoOf = (role: Role, whose: Whose) => {
  if (whose === "own") return accounts[role];
  return role === "manager" ? accounts.employee : accounts.manager;
};

let ahead = 0;
/** Days that nobody has taken yet. */
const days = () => {
  ahead += 2;
  const from = plusDays(new Date().toISOString().slice(0, 10), ahead);
  return { from, to: from };
};
const administrator = () => as("administrator", new Date().toISOString());
const versionOf = async (accountID: string) => (await Absence.get(administrator(), accountID)).absences.version;

/** Kept by the administrator, and the only one, for there are at most twenty. */
async function kept(accountID: string) {
  const { spells } = await Absence.keep(administrator(), accountID, { ...days(), version: await versionOf(accountID) });
  return spells.at(-1)?.absenceID ?? "";
}
async function emptied(accountID: string) {
  const { absences } = await Absence.get(administrator(), accountID);
  for (const { absenceID } of absences.spells)
    await Absence.cancel(administrator(), accountID, absenceID, { version: await versionOf(accountID) });
}

/** Own: oneself. Foreign: somebody in no department, who reports to nobody. */
export const absence: readonly Row[] = [
  { route: "GET /absence", own: EVERYBODY, foreign: EVERYBODY },
  {
    route: "GET /absence/:accountID",
    own: EVERYBODY,
    foreign: EVERYBODY,
    requestOf: (role, whose) => ({ path: `/absence/${whoOf(role, whose)}` }),
  },
  {
    route: "PUT /absence/:accountID",
    own: EVERYBODY,
    foreign: hirers,
    requestOf: async (role, whose) => {
      const accountID = whoOf(role, whose);
      await emptied(accountID);
      return { path: `/absence/${accountID}`, body: { ...days(), version: await versionOf(accountID) } };
    },
  },
  {
    route: "POST /absence/:accountID/:absenceID/cancel",
    own: EVERYBODY,
    foreign: hirers,
    requestOf: async (role, whose) => {
      const accountID = whoOf(role, whose);
      await emptied(accountID);
      const absenceID = await kept(accountID);
      return { path: `/absence/${accountID}/${absenceID}/cancel`, body: { version: await versionOf(accountID) } };
    },
  },
];
