import type { Role } from "@kolo/core/context";
import * as Rate from "@kolo/core/firm/rate";
import * as View from "@kolo/core/search/view";
import { as } from "../../../../core/src/testing/as.ts";
import { ADMINISTRATOR, EVERYBODY, type Row, type Whose } from "./row.ts";

const view = (shared: boolean) => ({ name: "Designers", filter: { text: "designer" }, shared });
const same = { own: EVERYBODY, foreign: EVERYBODY };

/** A shared one of the asker's, or of somebody else's. */
async function shared(role: Role, whose: Whose) {
  const who = whose === "own" ? role : role === "recruiter" ? "administrator" : "recruiter";
  const maker = as(who, new Date().toISOString());
  return { maker, viewID: (await View.create(maker, view(true))).viewID };
}

export const search: readonly Row[] = [
  // Everybody may ask; whom and what they may not see is neither counted nor in the answer.
  { route: "GET /search", ...same, request: () => ({ path: "/search?line=ann&from=0" }) },
  { route: "GET /search/facets", ...same, request: () => ({ path: "/search/facets?line=ann" }) },
  { route: "GET /search/view", ...same },
  { route: "POST /search/view", ...same, request: () => ({ body: view(false) }) },
  {
    route: "DELETE /search/view/:viewID",
    own: EVERYBODY,
    foreign: ADMINISTRATOR,
    requestOf: async (role, whose) => ({ path: `/search/view/${(await shared(role, whose)).viewID}` }),
  },
  {
    route: "POST /search/view/:viewID/restore",
    own: EVERYBODY,
    foreign: ADMINISTRATOR,
    requestOf: async (role, whose) => {
      const { maker, viewID } = await shared(role, whose);
      await View.remove(maker, viewID);
      return { path: `/search/view/${viewID}/restore` };
    },
  },
  {
    // A colleague's own view is as good as none: 404.
    route: "PUT /search/view/:viewID/follow",
    own: EVERYBODY,
    foreign: [],
    requestOf: async (role, whose) => {
      const other = role === "recruiter" ? "administrator" : "recruiter";
      const maker = as(whose === "own" ? role : other);
      const { viewID } = await View.create(maker, view(false));
      return { path: `/search/view/${viewID}/follow`, body: { following: true } };
    },
  },
  { route: "GET /search/rate", ...same },
  {
    route: "PUT /search/rate",
    own: ADMINISTRATOR,
    foreign: ADMINISTRATOR,
    request: async () => ({ body: { per: { EUR: 48 }, version: (await Rate.get()).version } }),
  },
];
