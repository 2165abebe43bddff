import { commit } from "@kolo/core/commit";
import * as Application from "@kolo/core/hiring/application";
import * as Decision from "@kolo/core/hiring/decision";
import * as Offer from "@kolo/core/hiring/offer";
import { newID } from "@kolo/core/id";
import { plusMinutes } from "@kolo/core/instant";
import * as Person from "@kolo/core/people/person";
import { as } from "../../../../core/src/testing/as.ts";
import type { Row, Whose } from "./row.ts";
import { somebody, vacancyOf } from "./vacancy.ts";

const hirers = ["administrator", "recruiter"] as const;
const working = { own: ["administrator", "recruiter", "manager"] as const, foreign: hirers };
const deciding = { own: ["administrator", "recruiter", "manager", "head"] as const, foreign: hirers };

const admin = () => as("administrator", new Date().toISOString());
const day = (days: number) => plusMinutes(new Date().toISOString(), days * 24 * 60).slice(0, 10);

/** Somebody in a vacancy who has a mail address. */
async function reachable(whose: Whose) {
  const [{ vacancyID }, person] = await Promise.all([vacancyOf(whose), somebody()]);
  const mailed = { ...person, personID: newID("person"), mails: [`${newID("person")}@example.com`] };
  await commit(admin(), Person.created(mailed), null);
  const { personID } = mailed;
  const { version } = await Application.enter(admin(), vacancyID, { personID, source: { kind: "base" } });
  return { vacancyID, personID, version };
}

const terms = (send: boolean) => ({
  salary: { minor: 100_000, currency: "EUR" as const, period: "month" as const, basis: "gross" as const },
  startsOn: day(30),
  answerBy: day(7),
  send,
});
const verdict = { outcome: "hire" as const, rationale: "The best", evidence: [] };

const turning = (act: "send" | "accept" | "decline" | "withdraw"): Row => ({
  route: `POST /vacancy/:vacancyID/offer/:offerID/${act}`,
  ...working,
  request: async (whose) => {
    const { vacancyID, personID, version } = await reachable(whose);
    const { offerID } = await Offer.create(admin(), vacancyID, { personID, version, ...terms(act !== "send") });
    const body = act === "decline" ? { reason: "salary", version: 1 } : { version: 1 };
    return { path: `/vacancy/${vacancyID}/offer/${offerID}/${act}`, body };
  },
});

export const decision: readonly Row[] = [
  {
    route: "GET /vacancy/:vacancyID/decide",
    ...deciding,
    request: async (whose) => ({ path: `/vacancy/${(await vacancyOf(whose)).vacancyID}/decide` }),
  },
  {
    route: "POST /vacancy/:vacancyID/decision",
    ...deciding,
    request: async (whose) => {
      const { vacancyID, ...seen } = await reachable(whose);
      return { path: `/vacancy/${vacancyID}/decision`, body: { ...verdict, ...seen } };
    },
  },
  {
    route: "GET /vacancy/:vacancyID/offer",
    ...deciding,
    request: async (whose) => ({ path: `/vacancy/${(await vacancyOf(whose)).vacancyID}/offer` }),
  },
  {
    route: "POST /vacancy/:vacancyID/offer",
    ...working,
    request: async (whose) => {
      const { vacancyID, ...seen } = await reachable(whose);
      return { path: `/vacancy/${vacancyID}/offer`, body: { ...terms(false), ...seen } };
    },
  },
  turning("send"),
  turning("accept"),
  turning("decline"),
  turning("withdraw"),
  {
    route: "POST /vacancy/:vacancyID/application/:personID/hire",
    ...working,
    request: async (whose) => {
      const { vacancyID, ...seen } = await reachable(whose);
      await Decision.decide(admin(), vacancyID, { ...verdict, ...seen });
      const { personID, version } = seen;
      return { path: `/vacancy/${vacancyID}/application/${personID}/hire`, body: { version: version + 1 } };
    },
  },
];
