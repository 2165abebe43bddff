import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as Activity from "../../people/activity/index.ts";
import { accounts, as, firmed } from "../../testing/as.ts";
import { applicant, DAY_AFTER, DESIGN, interviewed, openVacancy } from "../../testing/finalist.ts";
import { postOffice } from "../../testing/post-office.ts";
import { race } from "../../testing/race.ts";
import * as Application from "../application/index.ts";
import { hire } from "../hire/index.ts";
import * as Scorecard from "../scorecard/index.ts";
import * as Decision from "./index.ts";

const { employee } = accounts;
const recruiter = as("recruiter", DAY_AFTER);
const manager = as("manager", DAY_AFTER);

let post: Awaited<ReturnType<typeof postOffice>>;
beforeAll(async () => {
  post = await postOffice();
  await firmed();
});
afterAll(() => post.close());

/** A finalist with one card: the must graded 3, as required. */
async function finalist() {
  const { vacancyID } = await openVacancy();
  const { personID } = await applicant(vacancyID, "Nina Nova");
  const { interviewID } = await interviewed(vacancyID, personID, [employee]);
  await Scorecard.submit(as("employee", DAY_AFTER), vacancyID, interviewID, {
    grades: [{ competencyID: DESIGN.competencyID, grade: 3, words: "A clear eye" }],
    version: 0,
  });
  const { version } = await Application.find(vacancyID, personID);
  const input: Decision.Decide = {
    personID,
    outcome: "hire",
    rationale: "The strongest portfolio",
    evidence: [{ kind: "scorecard", ref: `${interviewID}/${employee}`, quote: "A clear eye" }],
    version,
  };
  return { vacancyID, personID, interviewID, input };
}

describe("compare", () => {
  it("sets finalists beside the requirements, with the vacancy's deadline and salary", async () => {
    const { vacancyID } = await finalist();
    await applicant(vacancyID, "Not yet met");
    const comparison = await Decision.compare(manager, vacancyID);
    expect(comparison.vacancy).toMatchObject({ salary: { to: 7_000_000 }, deadline: { localDate: "2026-04-01" } });
    expect(comparison.columns).toMatchObject([
      { face: { name: "Nina Nova" }, failing: 0, cells: [{ median: 3, low: 3, high: 3, standing: "met" }, {}] },
    ]);
  });
  it.each(["employee"] as const)("is not for an %s of the team", async (role) => {
    const { vacancyID } = await finalist();
    await expect(Decision.compare(as(role, DAY_AFTER), vacancyID)).rejects.toThrow("access.forbidden");
  });
});

describe("decide", () => {
  it("keeps why, on what, and the comparison as it stood, whatever comes later", async () => {
    const { vacancyID, personID, interviewID, input } = await finalist();
    const decision = await Decision.decide(manager, vacancyID, input);
    await Scorecard.submit(as("employee", DAY_AFTER), vacancyID, interviewID, {
      grades: [{ competencyID: DESIGN.competencyID, grade: 1 }],
      version: 1,
    });
    const [kept] = (await Decision.compare(manager, vacancyID)).decisions;
    expect(kept).toEqual(decision);
    expect(kept?.snapshot.people[0]).toMatchObject({ personID, cells: [{ median: 3, grades: [{ version: 1 }] }, {}] });
    expect((await Activity.list(personID)).lines.map(({ event }) => event?.code)).toContain("decision.made");
  });
  it.each([
    ["somebody else's card", { kind: "scorecard", ref: "int-none/acc-none" }],
    ["a file nobody has", { kind: "document", ref: "doc-none" }],
    ["a line that was never written", { kind: "activity", ref: "act-none" }],
  ] as const)("cites no %s", async (_, evidence) => {
    const { vacancyID, input } = await finalist();
    await expect(Decision.decide(manager, vacancyID, { ...input, evidence: [evidence] })).rejects.toThrow(
      "decision.evidence_unknown",
    );
  });
  it("cites a line of the person's history", async () => {
    const { vacancyID, personID, input } = await finalist();
    const ref = (await Activity.list(personID)).lines.at(-1)?.activityID ?? "";
    await Decision.decide(manager, vacancyID, { ...input, evidence: [{ kind: "activity", ref }] });
  });
  it("happens once for a double click in two windows; the other gets the fresh application", async () => {
    const { vacancyID, input } = await finalist();
    expect(await race(3, () => Decision.decide(manager, vacancyID, input))).toEqual(["db.stale", "db.stale", "ok"]);
    await expect(Decision.decide(manager, vacancyID, input)).rejects.toMatchObject({
      code: "db.stale",
      data: { fresh: [{ version: input.version + 1 }] },
    });
    expect(await Decision.all(vacancyID)).toHaveLength(1);
  });
  it("happens once for one click that is sent again", async () => {
    const { vacancyID, input } = await finalist();
    const ctx = { ...manager, act: { key: `${vacancyID}#once`, hash: "same" } };
    const outcomes = await race(2, () => Decision.decide(ctx, vacancyID, input));
    expect(outcomes).toEqual(["ok", "ok"]);
    expect(await Decision.all(vacancyID)).toHaveLength(1);
  });
});

describe("hire", () => {
  it("needs the last decision to be for it, or an accepted offer", async () => {
    const { vacancyID, personID, input } = await finalist();
    await expect(hire(recruiter, vacancyID, personID, input)).rejects.toThrow("application.needs_offer");
    await Decision.decide(manager, vacancyID, input);
    const second = { ...input, outcome: "hold" as const, version: input.version + 1 };
    await Decision.decide({ ...manager, now: "2026-03-03T11:00:00.000Z" }, vacancyID, second);
    await expect(hire(recruiter, vacancyID, personID, { version: input.version + 2 })).rejects.toThrow("needs_offer");
  });
  it("is one step, with a line of history, done once", async () => {
    const { vacancyID, personID, input } = await finalist();
    await Decision.decide(manager, vacancyID, input);
    const seen = { version: input.version + 1 };
    expect(await race(2, () => hire(recruiter, vacancyID, personID, seen))).toEqual(["db.stale", "ok"]);
    expect(await Application.find(vacancyID, personID)).toMatchObject({ status: "hired" });
    expect((await Activity.list(personID)).lines.map(({ event }) => event?.code)).toContain("application.hired");
    await expect(Decision.decide(manager, vacancyID, { ...input, version: seen.version + 1 })).rejects.toThrow(
      "decision.not_active",
    );
  });
});
