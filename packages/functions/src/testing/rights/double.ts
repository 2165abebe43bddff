import { commit } from "@kolo/core/commit";
import * as Double from "@kolo/core/people/double";
import * as Merge from "@kolo/core/people/merge";
import { as } from "../../../../core/src/testing/as.ts";
import { somebody } from "../../../../core/src/testing/finalist.ts";
import type { Row } from "./row.ts";

const hirers = ["administrator", "recruiter"] as const;
/** Only for who sees the whole base: a pair tells of people in any vacancy. */
const closed = { own: hirers, foreign: hirers };

async function pair() {
  const [one, other] = await Promise.all([somebody("Ann Example"), somebody("Anna Example")]);
  await commit(as("recruiter"), await Double.asked(as("recruiter"), one.personID, other.personID, 30), null);
  return { personID: one.personID, otherID: other.personID };
}

async function mergeable() {
  const { personID, otherID } = await pair();
  return { keptID: personID, goneID: otherID, keptVersion: 1, goneVersion: 1 };
}

export const double: readonly Row[] = [
  { route: "GET /double", ...closed },
  {
    route: "GET /double/pair",
    ...closed,
    request: async () => {
      const { personID, otherID } = await pair();
      return { path: `/double/pair?one=${personID}&other=${otherID}` };
    },
  },
  {
    route: "GET /merge",
    ...closed,
    request: async () => ({ path: `/merge?of=${(await pair()).personID}` }),
  },
  { route: "POST /merge", ...closed, request: async () => ({ body: await mergeable() }) },
  {
    route: "POST /merge/undo",
    ...closed,
    request: async () => {
      const input = await mergeable();
      const { mergeID } = await Merge.merge(as("recruiter"), { ...input, theirs: [] });
      return { body: { personID: input.keptID, mergeID } };
    },
  },
  { route: "POST /double/differ", ...closed, request: async () => ({ body: { ...(await pair()), version: 1 } }) },
];
