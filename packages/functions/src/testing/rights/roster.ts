import * as Roster from "@kolo/core/people/roster";
import { as, office } from "../../../../core/src/testing/as.ts";
import type { Row } from "./row.ts";

const hirers = ["administrator", "recruiter"] as const;
const both = { own: hirers, foreign: hirers };

let count = 0;
const line = () => ({
  line: 2,
  name: `Listed ${++count}`,
  number: `R${count}`,
  position: "Clerk",
  officeID: office.officeID,
  startsOn: "2026-01-12",
});
const opened = async (rest: string) => {
  const { importID } = await Roster.open(as("administrator", new Date().toISOString()), { title: "staff.csv" });
  return `/roster/${importID}${rest}`;
};

export const roster: readonly Row[] = [
  { route: "GET /roster", ...both },
  { route: "POST /roster", ...both, request: () => ({ body: { title: "staff.csv" } }) },
  { route: "POST /roster/look", ...both, request: () => ({ body: { rows: [{ row: line() }] } }) },
  {
    route: "POST /roster/:importID/line",
    ...both,
    request: async () => ({ path: await opened("/line"), body: { rows: [line()], invite: false } }),
  },
  { route: "POST /roster/:importID/undo", ...both, request: async () => ({ path: await opened("/undo"), body: {} }) },
];
