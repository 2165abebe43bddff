import { payOf as toldBy } from "./brute-force.ts";
import type { Doc } from "./document.ts";
import { current, type Known } from "./live.ts";
import type { Claimed } from "./model.ts";
import type { Plan } from "./plan.ts";
import type { Part } from "./port.ts";
import { payOf } from "./segment/pay.ts";
import { segmentPart } from "./segment/search.ts";
import { LEVEL, LEVELS, listOf, ownOf, placeOf, type Segment } from "./segment/segment.ts";
import { monthsOf } from "./segment/side.ts";

/** What a ranking looks at of somebody who was found. */
export interface Traits {
  readonly personID: string;
  readonly competencies: readonly Claimed[];
  readonly months?: number | undefined;
  /** What they ask a month in the firm's currency; absent when not told, or not for the asker to know. */
  readonly pay?: number | undefined;
}

const ofDocument = (doc: Doc, plan: Plan): Traits => ({
  personID: doc.personID,
  competencies: doc.competencies,
  months: doc.months,
  pay: toldBy(doc, plan),
});

/** Of these people of a segment. */
function ofSegment(segment: Segment, plan: Plan, personIDs: readonly string[]): Traits[] {
  const { column, amount } = payOf(segment, plan);
  const list = listOf(segment, "competencies");
  const months = segment.column("months");
  const claims = (place: number) =>
    Array.from(ownOf(list, place), (own): Claimed => {
      const level = own & LEVEL;
      return {
        competencyID: segment.texts.competencies[own >> LEVELS] ?? "",
        ...(level > 0 && { level: level as NonNullable<Claimed["level"]> }),
      };
    });
  return personIDs.flatMap((personID) => {
    const place = placeOf(segment, personID);
    if (place === undefined) return [];
    return {
      personID,
      competencies: claims(place),
      months: monthsOf(months[place] ?? 0),
      pay: amount(column[place] ?? 0),
    };
  });
}

/** Everybody found, in no order, as a ranking looks at them. */
export async function weighed(plan: Plan, known: Known): Promise<{ traits: Traits[]; incomplete: boolean }> {
  const { segments, docs, tail, incomplete } = await current(plan, known);
  const ids = (part: Part) => {
    const { count, id } = part.search(plan);
    return Array.from({ length: count }, (_, place) => id(place));
  };
  const changed = new Set(ids(tail));
  return {
    traits: [
      ...segments.flatMap(({ segment, over }) => ofSegment(segment, plan, ids(segmentPart(segment, over)))),
      ...docs.flatMap((doc) => (changed.has(doc.personID) ? ofDocument(doc, plan) : [])),
    ],
    incomplete,
  };
}
