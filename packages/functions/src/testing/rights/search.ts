import * as Rate from "@kolo/core/firm/rate";
import { ADMINISTRATOR, EVERYBODY, type Row } from "./row.ts";

const same = { own: EVERYBODY, foreign: EVERYBODY };

export const search: readonly Row[] = [
  // Everybody may ask; whom and what they may not see is neither counted nor in the answer.
  { route: "GET /search", ...same, request: () => ({ path: "/search?line=ann&from=0" }) },
  { route: "GET /search/rate", ...same },
  {
    route: "PUT /search/rate",
    own: ADMINISTRATOR,
    foreign: ADMINISTRATOR,
    request: async () => ({ body: { per: { EUR: 48 }, version: (await Rate.get()).version } }),
  },
];
