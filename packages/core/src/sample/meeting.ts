import * as Interview from "../hiring/interview/index.ts";
import * as Scorecard from "../hiring/scorecard/index.ts";
import type { Level } from "../hiring/vacancy/model.ts";
import { plusMinutes } from "../instant.ts";
import { once } from "./once.ts";
import { as, moment, type Order, pick, workday } from "./order.ts";
import type { Hero } from "./story.ts";
import { GRADES } from "./words.ts";

const LENGTH = 60;
const HOURS = [7, 9, 11, 13];

/** An interview with two of the team; who is late in the order meets them in the coming days, the others did. */
export async function talked({ order, vacancy, recruiter, personID, index }: Hero, ago: number): Promise<void> {
  const coming = index % 3 === 2;
  const startAt = workday(order, coming ? -1 - (index % 4) : Math.max(2, ago), pick(HOURS, index));
  const office = order.firm.offices.find(({ officeID }) => officeID === vacancy.officeID);
  const interviewers = [vacancy.managerID, pick(vacancy.team, index)];
  const planned = as(recruiter, moment(order, Math.max(5, ago + 3), 8, index % 60));
  const interview = await once(planned, `meeting-${personID}`, (ctx) =>
    Interview.schedule(ctx, vacancy.vacancyID, {
      personID,
      startAt,
      endAt: plusMinutes(startAt, LENGTH),
      zone: office?.zone ?? "UTC",
      place: office?.name,
      interviewers,
      kit: vacancy.requirements.map(({ competencyID }) => ({ competencyID })),
    }),
  );
  if (coming) return;
  for (const accountID of interviewers) await judged(order, interview, accountID, index);
}

/** How often each grade is given: most do well, few shine. */
const graded: readonly Level[] = [3, 2, 4, 3, 1, 3, 2, 4, 3];

async function judged(order: Order, interview: Interview.Info, accountID: string, index: number) {
  const colleague = order.staff.find((one) => one.accountID === accountID);
  // Now and then a card is still owed, as it is in life.
  const first = accountID === interview.interviewers[0];
  if (!colleague || (!first && index % 5 === 0)) return;
  const { vacancyID, interviewID } = interview;
  const grades = interview.kit.map(({ competencyID }, place) => {
    const grade = graded[(index * 7 + place * 5 + (first ? 0 : (index + place) % 3)) % graded.length] ?? 3;
    return { competencyID, grade, words: pick(GRADES[order.locale], grade - 1) };
  });
  const after = as(colleague, plusMinutes(interview.endAt, 20 + (index % 50)));
  await once(after, `card-${interviewID}-${accountID}`, (ctx) =>
    Scorecard.submit(ctx, vacancyID, interviewID, { grades, version: 0 }),
  );
}
