import { payOf as toldBy } from "./brute-force.ts";
import type { Doc } from "./document.ts";
import type { Claimed } from "./model.ts";
import type { Plan } from "./plan.ts";
import { payOf } from "./segment/pay.ts";
import { LEVEL, LEVELS, listOf, placeOf, type Segment } from "./segment/segment.ts";

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
  const { column, amounts } = payOf(segment, plan);
  const { at, value } = listOf(segment, "competencies");
  const months = segment.column("months");
  const claims = (place: number) =>
    Array.from(value.subarray(at[place], at[place + 1]), (own): Claimed => {
      const level = own & LEVEL;
      return {
        competencyID: segment.texts.competencies[own >> LEVELS] ?? "",
        ...(level > 0 && { level: level as NonNullable<Claimed["level"]> }),
      };
    });
  return personIDs.flatMap((personID) => {
    const place = placeOf(segment, personID);
    if (place === undefined) return [];
    const known = months[place] ?? 0;
    return {
      personID,
      competencies: claims(place),
      months: known > 0 ? known - 1 : undefined,
      pay: amounts[column[place] ?? 0],
    };
  });
}
