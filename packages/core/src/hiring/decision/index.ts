export type * from "./comparison/model.ts";
export type * from "./model.ts";

import { need } from "../../access/policy/model.ts";
import { commit, put } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import * as Revision from "../../live/revision/index.ts";
import * as Activity from "../../people/activity/index.ts";
import * as Document from "../../people/document/index.ts";
import type { Info as Application } from "../application/model.ts";
import { ofVacancy } from "../application/store.ts";
import { seen, touched } from "../application/touch.ts";
import * as Scorecard from "../scorecard/index.ts";
import * as Vacancy from "../vacancy/index.ts";
import { type Column, column, ranked } from "./comparison/model.ts";
import { DecisionEntity } from "./entity.ts";
import * as Model from "./model.ts";

/** Everything to decide on, on one page. */
export interface Comparison {
  readonly vacancy: Vacancy.Info;
  readonly columns: readonly Column[];
  readonly interviews: Scorecard.Sight["interviews"];
  readonly decisions: readonly Model.Info[];
}

/**
 * A vacancy's finalists beside its requirements: who had an interview or stands at an interview, test or offer stage,
 * and who was hired. Of people the asker still owes a card about, only the asker's own grades.
 */
export async function compare(ctx: Ctx, vacancyID: string): Promise<Comparison> {
  const vacancy = await Vacancy.find(vacancyID);
  need(ctx, "vacancy", "decide", vacancy);
  const [applications, sight, decisions] = await Promise.all([
    ofVacancy(vacancyID),
    Scorecard.sight(ctx, vacancyID),
    all(vacancyID),
  ]);
  return {
    vacancy: Vacancy.shown(ctx, vacancy),
    columns: columns(vacancy, applications, sight),
    interviews: sight.interviews,
    decisions: decisions.map((decision) => Model.covered(decision, sight.blind)),
  };
}

const FINAL = new Set(["interview", "test", "offer"]);

function columns(
  vacancy: Vacancy.Info,
  applications: readonly Application[],
  { interviews, cards, blind }: Scorecard.Sight,
): Column[] {
  const met = new Set(interviews.filter(({ status }) => status !== "cancelled").map(({ personID }) => personID));
  const final = new Set(vacancy.stages.filter(({ type }) => FINAL.has(type)).map(({ stageID }) => stageID));
  const finalists = applications.filter(
    ({ status, personID, stageID }) =>
      status === "hired" || (status === "active" && (met.has(personID) || final.has(stageID))),
  );
  return ranked(
    vacancy.requirements,
    finalists.map((one) => column(vacancy.requirements, one, cards, blind.has(one.personID))),
  );
}

/**
 * Decides on somebody: what, why, and on what evidence, with the comparison frozen as it stood. It counts as a change
 * of the application, so a second one at the same moment is refused. A decision to hire allows to hire; it does not.
 * @throws db.stale with the fresh application, decision.not_active, decision.evidence_unknown
 */
export async function decide(ctx: Ctx, vacancyID: string, input: Model.Decide): Promise<Model.Info> {
  const vacancy = await Vacancy.find(vacancyID);
  need(ctx, "vacancy", "decide", vacancy);
  const { personID } = input;
  const [applications, sight, known] = await Promise.all([
    ofVacancy(vacancyID),
    Scorecard.sight(ctx, vacancyID),
    citable(personID, input.evidence),
  ]);
  const application = await seen(vacancyID, input);
  const cards = sight.cards.filter((card) => card.personID === personID);
  for (const { interviewID, accountID } of cards) known.add(`scorecard ${interviewID}/${accountID}`);
  const held = sight.interviews.filter((interview) => interview.personID === personID);
  for (const { interviewID } of held) known.add(`interview ${interviewID}`);
  const snapshot = Model.frozen(vacancy.requirements, columns(vacancy, applications, sight));
  const decision = Model.decided(ctx, application, input, known, snapshot);
  const { decisionID, outcome } = decision;
  const event = { code: "decision.made", data: { decisionID, outcome, vacancy: vacancy.title } };
  const writes = [
    put(DecisionEntity.create(decision)),
    touched(application),
    Activity.written(ctx, { personID, vacancyID, channel: "system", event }),
    Revision.raised(vacancyID),
    Revision.raised(personID),
  ];
  return commit(ctx, writes, decision);
}

/** All decisions of a vacancy, the earliest first. The caller answers for the right to read them. */
export async function all(vacancyID: string): Promise<Model.Info[]> {
  const { data } = await DecisionEntity.query.byVacancy({ vacancyID }).go({ pages: "all", consistent: true });
  return data.toSorted((one, other) => one.at.localeCompare(other.at));
}

/** Whether the last word on somebody was to hire them. */
export async function favours(vacancyID: string, personID: string): Promise<boolean> {
  const { data } = await DecisionEntity.query
    .byVacancy({ vacancyID, personID })
    .go({ order: "desc", limit: 1, consistent: true });
  return data[0]?.outcome === "hire";
}

/** Files and lines of history among the evidence that are really this person's. */
async function citable(personID: string, evidence: readonly Model.Evidence[]): Promise<Set<string>> {
  const [documents, lines] = await Promise.all([
    evidence.some(({ kind }) => kind === "document") ? Document.list(personID) : [],
    linesAmong(
      personID,
      evidence.filter(({ kind }) => kind === "activity").map(({ ref }) => ref),
    ),
  ]);
  return new Set([
    ...documents.map(({ documentID }) => `document ${documentID}`),
    ...lines.map((activityID) => `activity ${activityID}`),
  ]);
}

async function linesAmong(personID: string, activityIDs: readonly string[]): Promise<string[]> {
  const sought = new Set(activityIDs);
  const found: string[] = [];
  let cursor: string | null | undefined;
  while (found.length < sought.size && cursor !== null) {
    const page = await Activity.list(personID, cursor);
    found.push(...page.lines.map(({ activityID }) => activityID).filter((activityID) => sought.has(activityID)));
    cursor = page.cursor;
  }
  return found;
}
