import { commit, type Write } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import * as Revision from "../../live/revision/index.ts";
import * as Activity from "../../people/activity/index.ts";
import * as Tally from "../tally/index.ts";
import type * as Vacancy from "../vacancy/index.ts";
import type { Info } from "./model.ts";
import { changed } from "./store.ts";

/** What an act does to one application. */
export interface Step {
  readonly from: Info;
  readonly to: Info;
}

/** A line of the person's history about this vacancy: `application.<event>`. */
export const told = (ctx: Ctx, vacancy: Vacancy.Info, personID: string, event: string, data: object): Write =>
  Activity.written(ctx, {
    personID,
    channel: "system",
    vacancyID: vacancy.vacancyID,
    event: { code: `application.${event}`, data: { vacancy: vacancy.title, ...data } },
  });

/** All that an act writes: the applications, a line in each person's history, the counts, and that pages look again. */
export function acted(
  ctx: Ctx,
  vacancy: Vacancy.Info,
  steps: readonly Step[],
  event: string,
  dataOf: (step: Step) => object,
): Write[] {
  if (steps.length === 0) return [];
  const { vacancyID } = vacancy;
  return [
    ...steps.flatMap((step) => [
      changed(step.from, step.to),
      told(ctx, vacancy, step.from.personID, event, dataOf(step)),
      Revision.raised(step.from.personID),
    ]),
    ...(steps.some(({ from, to }) => from.status !== to.status) ? [Tally.counted(vacancyID, difference(steps))] : []),
    Revision.raised(vacancyID),
  ];
}

const difference = (steps: readonly Step[]) => ({
  active: gained(steps, "active"),
  hired: gained(steps, "hired"),
});
const gained = (steps: readonly Step[], status: Info["status"]) =>
  steps.reduce((sum, { from, to }) => sum + Number(to.status === status) - Number(from.status === status), 0);

/** Does it in one transaction and answers with the fresh applications. Nothing to do is done already. */
export async function act(ctx: Ctx, steps: readonly Step[], writes: readonly Write[]) {
  const answer = { applications: steps.map(({ to }) => to) };
  return writes.length === 0 ? answer : commit(ctx, writes, answer);
}
