import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Ctx } from "../../context.ts";
import * as Notice from "../../notice/inbox/index.ts";
import * as Activity from "../../people/activity/index.ts";
import { accounts, as, firmed, system } from "../../testing/as.ts";
import { applicant, DAY_AFTER, DESIGN, FIGMA, interviewed, openVacancy } from "../../testing/finalist.ts";
import { postOffice } from "../../testing/post-office.ts";
import { race } from "../../testing/race.ts";
import * as Burn from "../../work/burn/index.ts";
import * as Lateness from "../../work/lateness/index.ts";
import { scan } from "../../work/scan/index.ts";
import * as Decision from "../decision/index.ts";
import * as Interview from "../interview/index.ts";
import * as Scorecard from "./index.ts";

const { manager, employee } = accounts;
const later = (role: Parameters<typeof as>[0]): Ctx => as(role, DAY_AFTER);
const card = (grade: 1 | 2 | 3 | 4, version = 0) => ({
  grades: [{ competencyID: DESIGN.competencyID, grade, words: `canary-${grade}` }],
  words: `canary-words-${grade}`,
  version,
});

/** Two interviewers of one person: the hiring manager and an employee. */
async function met() {
  const { vacancyID } = await openVacancy();
  const { personID } = await applicant(vacancyID, "Nina Nova");
  const { interviewID } = await interviewed(vacancyID, personID, [manager, employee]);
  return { vacancyID, personID, interviewID };
}

let post: Awaited<ReturnType<typeof postOffice>>;
beforeAll(async () => {
  post = await postOffice();
  await firmed();
});
afterAll(() => post.close());

describe("submit", () => {
  it("takes an interviewer's card once the interview is over, and marks it as held", async () => {
    const { vacancyID, interviewID } = await met();
    await expect(Scorecard.submit(as("employee"), vacancyID, interviewID, card(3))).rejects.toThrow("too_early");
    const given = await Scorecard.submit(later("employee"), vacancyID, interviewID, card(3));
    expect(given).toMatchObject({ accountID: employee, status: "submitted", version: 1 });
    expect(await Interview.find(vacancyID, interviewID)).toMatchObject({ status: "held", graded: true });
    expect((await Interview.mine(later("employee"))).at(-1)).toMatchObject({ name: "Nina Nova", gradedAt: DAY_AFTER });
  });
  it("takes it earlier when somebody marked the interview as held", async () => {
    const { vacancyID, interviewID } = await met();
    const begun = "2026-03-03T08:20:00.000Z";
    await Interview.mark(as("manager", begun), vacancyID, interviewID, "held", { version: 1 });
    await Scorecard.submit(as("employee", begun), vacancyID, interviewID, card(2));
  });
  it.each(["recruiter", "administrator", "head"] as const)("takes none from a %s who was not there", async (role) => {
    const { vacancyID, interviewID } = await met();
    await expect(Scorecard.submit(later(role), vacancyID, interviewID, card(1))).rejects.toThrow("not_interviewer");
  });
  it("keeps every card as it was handed in", async () => {
    const { vacancyID, interviewID } = await met();
    await Scorecard.submit(later("employee"), vacancyID, interviewID, card(2));
    await Scorecard.submit(later("employee"), vacancyID, interviewID, card(4, 1));
    const cards = await Scorecard.history(later("employee"), vacancyID, interviewID, employee);
    expect(cards.map(({ version, status, grades }) => [version, status, grades[0]?.grade])).toEqual([
      [1, "submitted", 2],
      [2, "amended", 4],
    ]);
  });
  it("gives one interviewer one card, from however many windows at once", async () => {
    const { vacancyID, interviewID } = await met();
    const outcomes = await race(3, () => Scorecard.submit(later("employee"), vacancyID, interviewID, card(3)));
    expect(outcomes).toEqual(["db.stale", "db.stale", "ok"]);
    expect(await race(2, () => Scorecard.submit(later("employee"), vacancyID, interviewID, card(4, 1)))).toEqual([
      "db.stale",
      "ok",
    ]);
  });
  it("lets two interviewers hand in at the same moment", async () => {
    const { vacancyID, interviewID } = await met();
    const roles = ["employee", "manager"] as const;
    const outcomes = await race(2, (run) =>
      Scorecard.submit(later(roles[run] ?? "employee"), vacancyID, interviewID, card(3)),
    );
    expect(outcomes).toEqual(["ok", "ok"]);
  });
  it("leaves no way to say afterwards that nobody came", async () => {
    const { vacancyID, interviewID } = await met();
    await Scorecard.submit(later("employee"), vacancyID, interviewID, card(3));
    const { version } = await Interview.find(vacancyID, interviewID);
    await expect(Interview.mark(later("manager"), vacancyID, interviewID, "no_show", { version })).rejects.toThrow(
      "interview.graded",
    );
  });
});

describe("a card that is due", () => {
  /** One working day after the interview, which ended at 11:00 in Kyiv on a Tuesday. */
  const DUE = "2026-03-04T09:00:00.000Z";
  const AFTER = "2026-03-04T09:01:00.000Z";
  /** How the card stands in the weeks of who owes it. */
  const stood = async (interviewID: string, who: string) =>
    (await Lateness.rows(as("employee", DUE, who), { accountID: who }))
      .filter(({ data }) => data.interviewID === interviewID)
      .map(({ state }) => state);
  const burns = async (interviewID: string, who: string) =>
    (await Burn.of("scorecard", `${interviewID}.${who}`)).map(({ at, responsibleID }) => [at, responsibleID]);

  it("burns once in the name of who owes it, and tells them; not of who gave theirs", async () => {
    const { vacancyID, interviewID } = await met();
    await Scorecard.submit(later("manager"), vacancyID, interviewID, card(3));
    await Promise.all([scan(system(AFTER)), scan(system(AFTER))]);
    await scan(system("2026-03-05T09:00:00.000Z"));
    expect(await burns(interviewID, employee)).toEqual([[DUE, employee]]);
    expect(await burns(interviewID, manager)).toEqual([]);
    expect(await stood(interviewID, employee)).toEqual(["late"]);
    expect(await stood(interviewID, manager)).toEqual(["kept"]);
    expect(await Notice.has(employee, `scorecard.late#${interviewID}.${employee}#${DUE}`)).toBe(true);
  });
  it("burns before it is handed in a minute later, and never when nobody came", async () => {
    const [late, absent] = [await met(), await met()];
    await Scorecard.submit(as("employee", AFTER), late.vacancyID, late.interviewID, card(2));
    await Interview.mark(later("manager"), absent.vacancyID, absent.interviewID, "no_show", { version: 1 });
    await scan(system(AFTER));
    expect(await burns(late.interviewID, employee)).toEqual([[DUE, employee]]);
    expect(await burns(absent.interviewID, employee)).toEqual([]);
  });
});

describe("who has not given their own card", () => {
  /** Everything this person can be told of the vacancy's judgements, as one text. */
  async function told(ctx: Ctx, { vacancyID, personID, interviewID }: Awaited<ReturnType<typeof met>>) {
    const answers = await Promise.allSettled([
      Scorecard.results(ctx, vacancyID),
      Scorecard.result(ctx, vacancyID, interviewID),
      Scorecard.history(ctx, vacancyID, interviewID, employee),
      Decision.compare(ctx, vacancyID),
      Interview.mine(ctx),
      Interview.get(ctx, vacancyID, interviewID),
      Activity.list(personID),
    ]);
    return JSON.stringify(answers.map((answer) => (answer.status === "fulfilled" ? answer.value : answer.reason)));
  }

  it("learns no other's, by any query, the hiring manager too; then all of them", async () => {
    const at = await met();
    await Scorecard.submit(later("employee"), at.vacancyID, at.interviewID, card(4));
    const { columns } = await Decision.compare(later("manager"), at.vacancyID);
    expect(columns).toMatchObject([{ blind: true, open: 1, cells: [{ grades: [], standing: "unknown" }, {}] }]);
    expect(await told(later("manager"), at)).not.toContain("canary");
    await Scorecard.submit(later("manager"), at.vacancyID, at.interviewID, card(2));
    expect(await told(later("manager"), at)).toContain("canary-words-4");
  });
  it("is not told through a decision that others made on those cards", async () => {
    const at = await met();
    const { vacancyID, personID, interviewID } = at;
    await Scorecard.submit(later("employee"), vacancyID, interviewID, card(4));
    const [finalist] = (await Decision.compare(later("recruiter"), vacancyID)).columns;
    await Decision.decide(later("recruiter"), vacancyID, {
      personID,
      outcome: "hire",
      rationale: "canary-rationale",
      evidence: [{ kind: "scorecard", ref: `${interviewID}/${employee}`, quote: "canary-quote" }],
      version: finalist?.version ?? 0,
    });
    expect(await told(later("manager"), at)).not.toContain("canary");
    expect((await Decision.compare(later("manager"), vacancyID)).decisions).toMatchObject([
      { outcome: "hire", rationale: "", evidence: [], snapshot: { people: [] } },
    ]);
  });
  it("differs from a recruiter or administrator who was not there: they see all", async () => {
    const at = await met();
    await Scorecard.submit(later("employee"), at.vacancyID, at.interviewID, card(4));
    for (const role of ["recruiter", "administrator"] as const)
      expect(await told(later(role), at)).toContain("canary-words-4");
  });
  it("knows of a second round's cards only after grading it, and keeps what they have graded themselves", async () => {
    const { vacancyID, personID, interviewID } = await met();
    await Scorecard.submit(later("employee"), vacancyID, interviewID, card(4));
    await Scorecard.submit(later("manager"), vacancyID, interviewID, card(2));
    const second = await interviewed(vacancyID, personID, [manager, accounts.head]);
    await Scorecard.submit(later("head"), vacancyID, second.interviewID, {
      ...card(1),
      grades: [{ competencyID: FIGMA.competencyID, grade: 1 }],
    });
    const seen = await Scorecard.results(later("manager"), vacancyID);
    expect(seen.map(({ cards, blind }) => [cards.length, blind])).toEqual([
      [2, true],
      [0, true],
    ]);
  });
});
