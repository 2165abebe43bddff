import type { Role } from "@kolo/core/context";
import * as Interview from "@kolo/core/hiring/interview";
import * as Scorecard from "@kolo/core/hiring/scorecard";
import { plusMinutes } from "@kolo/core/instant";
import { accounts, as, office } from "../../../../core/src/testing/as.ts";
import { EVERYBODY, type Row, type Whose } from "./row.ts";
import { applicationOf } from "./vacancy.ts";

const now = () => new Date().toISOString();
const HOUR = 60;
const hirers = ["administrator", "recruiter"] as const;
const reading = { own: EVERYBODY, foreign: hirers };
const working = { own: ["administrator", "recruiter", "manager"] as const, foreign: hirers };
const grades = [{ competencyID: "figma", grade: 3 as const }];

const plan = (from: string, interviewers: string[]) => ({
  startAt: plusMinutes(from, HOUR),
  endAt: plusMinutes(from, 2 * HOUR),
  zone: office.zone,
  interviewers,
  kit: [],
});
/** Somebody else than the one who asks. */
const another = (role: Role) => (role === "administrator" ? accounts.recruiter : accounts.administrator);

/** One that is planned by an administrator, `hoursAgo` for an hour later. */
async function planned(whose: Whose, hoursAgo: number, interviewer: string) {
  const { vacancy, application } = await applicationOf(whose);
  const at = plusMinutes(now(), -hoursAgo * HOUR);
  const input = { ...plan(at, [interviewer]), personID: application.personID };
  const interview = await Interview.schedule(as("administrator", at), vacancy.vacancyID, input);
  return { interview, path: `/vacancy/${vacancy.vacancyID}/interview/${interview.interviewID}` };
}

/** One that is over; the asking person interviewed in their own, somebody else in the foreign. */
const over = (role: Role, whose: Whose) => planned(whose, 4, whose === "own" ? accounts[role] : another(role));

export const interview: readonly Row[] = [
  {
    route: "GET /vacancy/:vacancyID/interview",
    ...reading,
    request: async (whose) => ({ path: `/vacancy/${(await applicationOf(whose)).vacancy.vacancyID}/interview` }),
  },
  {
    route: "GET /vacancy/:vacancyID/interview/usual",
    ...working,
    request: async (whose) => {
      const { vacancy, application } = await applicationOf(whose);
      return { path: `/vacancy/${vacancy.vacancyID}/interview/usual?personID=${application.personID}` };
    },
  },
  {
    route: "POST /vacancy/:vacancyID/interview",
    ...working,
    request: async (whose) => {
      const { vacancy, application } = await applicationOf(whose);
      const body = { ...plan(now(), [accounts.administrator]), personID: application.personID };
      return { path: `/vacancy/${vacancy.vacancyID}/interview`, body };
    },
  },
  {
    route: "GET /vacancy/:vacancyID/interview/:interviewID",
    ...reading,
    request: (whose) => planned(whose, 0, accounts.administrator),
  },
  {
    route: "PATCH /vacancy/:vacancyID/interview/:interviewID",
    ...working,
    request: async (whose) => {
      const { path } = await planned(whose, 0, accounts.administrator);
      return { path, body: { ...plan(now(), [accounts.administrator]), version: 1 } };
    },
  },
  ...(["cancel", "held", "no_show"] as const).map(
    (act): Row => ({
      route: `POST /vacancy/:vacancyID/interview/:interviewID/${act}`,
      ...working,
      request: async (whose) => {
        const { path } = await planned(whose, 4, accounts.administrator);
        return { path: `${path}/${act}`, body: { version: 1 } };
      },
    }),
  ),
  {
    route: "PUT /vacancy/:vacancyID/interview/:interviewID/scorecard",
    own: EVERYBODY,
    foreign: [],
    requestOf: async (role, whose) => ({
      path: `${(await over(role, whose)).path}/scorecard`,
      body: { grades, version: 0 },
    }),
  },
  {
    route: "GET /vacancy/:vacancyID/interview/:interviewID/scorecard/:accountID/history",
    ...reading,
    requestOf: async (role, whose) => {
      const { path, interview } = await over(role, whose);
      const [accountID = ""] = interview.interviewers;
      const { vacancyID, interviewID } = interview;
      await Scorecard.submit(as(role, now(), accountID), vacancyID, interviewID, { grades, version: 0 });
      return { path: `${path}/scorecard/${accountID}/history` };
    },
  },
  { route: "GET /interview/mine", own: EVERYBODY, foreign: EVERYBODY },
  {
    route: "GET /interview/busy",
    own: EVERYBODY,
    foreign: EVERYBODY,
    request: () => ({
      path: `/interview/busy?accounts=${accounts.head}&from=${now()}&to=${plusMinutes(now(), HOUR)}`,
    }),
  },
];
