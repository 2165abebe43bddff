import { payOf as toldBy } from "./brute-force.ts";
import type { Doc } from "./document.ts";
import type { Claimed } from "./model.ts";
import type { Plan } from "./plan.ts";
import { payOf } from "./segment/pay.ts";
import { placeOf, type Segment } from "./segment/segment.ts";

/** What a ranking looks at of somebody who was found. */
export interface Traits {
  readonly personID: string;
  readonly competencies: readonly Claimed[];
  readonly months?: number | undefined;
  /** What they ask a month in the firm's currency; absent when not told, or not for the asker to know. */
  readonly pay?: number | undefined;
}

export const ofDocument = (doc: Doc, plan: Plan): Traits => ({
  personID: doc.personID,
  competencies: doc.competencies,
  months: doc.months,
  pay: toldBy(doc, plan),
});

/** Of these people of a segment. */
export function ofSegment(segment: Segment, plan: Plan, personIDs: readonly string[]): Traits[] {
  const salaries = payOf(segment, plan);
  const { at, value, level } = segment.lists.competencies;
  const texts = segment.texts.competencies;
  const claims = (place: number) => {
    const from = at[place] ?? 0;
    return Array.from({ length: (at[place + 1] ?? 0) - from }, (_, each): Claimed => {
      const told = level[from + each];
      return {
        competencyID: texts[value[from + each] ?? 0] ?? "",
        ...(told && { level: told as NonNullable<Claimed["level"]> }),
      };
    });
  };
  return personIDs.flatMap((personID) => {
    const place = placeOf(segment, personID);
    if (place === undefined) return [];
    const pay = salaries.at(place);
    const months = segment.months[place] ?? 0;
    return {
      personID,
      competencies: claims(place),
      months: months > 0 ? months - 1 : undefined,
      pay: Number.isNaN(pay) ? undefined : pay,
    };
  });
}
