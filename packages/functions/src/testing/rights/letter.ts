import * as Letter from "@kolo/core/people/letter";
import * as Profile from "@kolo/core/people/profile";
import { as } from "../../../../core/src/testing/as.ts";
import type { Row, Whose } from "./row.ts";
import { applicationOf } from "./vacancy.ts";

/** Whoever may know how to reach somebody may write to them. */
const reaching = {
  own: ["administrator", "recruiter", "manager", "head"] as const,
  foreign: ["administrator", "recruiter"] as const,
};
const one = { subject: "For {name}", text: "Dear {name}" };
const letters = { en: one, ru: one, uk: one };
const hirer = () => as("recruiter", new Date().toISOString());

/** Somebody with a mail. */
async function reachable(whose: Whose) {
  const { personID } = (await applicationOf(whose)).application;
  await Profile.edit(hirer(), personID, { version: 1, mails: [`${personID}@example.com`] });
  return personID;
}
const written = async (whose: Whose) => ({ personIDs: [await reachable(whose)], letters });

export const letter: readonly Row[] = [
  { route: "POST /letter", ...reaching, request: async (whose) => ({ body: await written(whose) }) },
  { route: "POST /letter/preview", ...reaching, request: async (whose) => ({ body: await written(whose) }) },
  {
    route: "POST /letter/:letterID/hold",
    ...reaching,
    request: async (whose) => {
      const input = await written(whose);
      const { letterID } = await Letter.write(hirer(), input);
      return { path: `/letter/${letterID}/hold`, body: { personIDs: input.personIDs } };
    },
  },
];
