import * as Account from "@kolo/core/access/account";
import * as Invitation from "@kolo/core/access/invitation";
import { commit } from "@kolo/core/commit";
import * as Firm from "@kolo/core/firm";
import * as Notice from "@kolo/core/notice/inbox";
import { accounts, as, department, office, system } from "../../../../core/src/testing/as.ts";
import { ADMINISTRATOR, EVERYBODY, type Row } from "./row.ts";

let mails = 0;
const invite = () => ({ name: "Ann", mail: `rights${++mails}@example.com`, role: "employee" as const });
const invited = () => Invitation.invite(as("administrator"), invite());
const firmEdit = async (part: object) => ({ body: { version: (await Firm.get()).version, ...part } });

const same = { own: EVERYBODY, foreign: EVERYBODY };
const administrators = { own: ADMINISTRATOR, foreign: ADMINISTRATOR };

export const access: readonly Row[] = [
  { route: "POST /session", ...same, open: true },
  { route: "POST /session/link", ...same, open: true },
  { route: "POST /session/look", ...same, open: true },
  { route: "POST /session/spend", ...same, open: true },
  { route: "DELETE /session", ...same, open: true },
  { route: "GET /session", ...same },
  {
    route: "POST /session/password",
    ...same,
    requestOf: async (role) => {
      const { passwordHash } = await Account.row(accounts[role]);
      return { body: { password: "correct horse", ...(passwordHash && { current: "correct horse" }) } };
    },
  },
  { route: "DELETE /session/all", ...same },
  { route: "GET /pulse", ...same, request: () => ({ path: `/pulse?of=${accounts.head}` }) },
  { route: "GET /firm", ...same },
  {
    route: "POST /firm",
    ...administrators,
    request: () => ({ body: { name: "A", locale: "en", currency: "UAH", office: "B", zone: "UTC" } }),
  },
  { route: "GET /firm/sample", ...same },
  { route: "POST /firm/sample", ...administrators, request: () => ({ body: { locale: "en" } }) },
  { route: "PATCH /firm", ...administrators, request: () => firmEdit({ name: "Example" }) },
  { route: "POST /firm/office", ...administrators, request: () => firmEdit({ office }) },
  {
    route: "POST /firm/office/:officeID/recount",
    ...administrators,
    request: () => ({ path: `/firm/office/${office.officeID}/recount` }),
  },
  { route: "POST /firm/department", ...administrators, request: () => firmEdit({ department }) },
  {
    route: "POST /firm/field",
    ...administrators,
    request: () => firmEdit({ field: { label: "Shirt size", kind: "text" } }),
  },
  { route: "GET /account", ...same },
  { route: "POST /account", ...administrators, request: () => ({ body: invite() }) },
  {
    route: "PATCH /account/me",
    ...same,
    requestOf: async (role) => ({ body: { version: (await Account.get(accounts[role])).version, locale: "en" } }),
  },
  {
    route: "PATCH /account/:accountID",
    ...administrators,
    requestOf: async (role, whose) => {
      const { accountID, version } = whose === "own" ? await Account.get(accounts[role]) : await invited();
      return { path: `/account/${accountID}`, body: { version, name: "Ann" } };
    },
  },
  {
    route: "POST /account/:accountID/invite",
    ...administrators,
    request: async () => ({ path: `/account/${(await invited()).accountID}/invite` }),
  },
  { route: "GET /notice", ...same },
  { route: "GET /notice/digest", ...same },
  { route: "PUT /notice/digest", ...same, request: () => ({ body: { daily: true, hour: 8 } }) },
  {
    route: "POST /notice/read",
    ...same,
    requestOf: async (role) => {
      const about = `mentioned#${++mails}`;
      const notice = { accountID: accounts[role], about, code: "mentioned" as const, data: {} };
      await commit(system(), Notice.posted(system(), notice), null);
      return { body: { abouts: [about] } };
    },
  },
];
