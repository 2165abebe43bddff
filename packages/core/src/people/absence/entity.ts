import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import type { Info } from "./model.ts";

/*
 * All absences of a colleague in one item, so that two that overlap cannot both be written.
 * Access patterns
 *   a colleague's absences                               byAccount  pk accountID
 *   everybody who is or will be away, by their last day  ahead      gsi1 "all" / until   (sparse)
 */
export const AbsenceEntity = entity({
  model: { service: "kolo", entity: "absence", version: "1" },
  attributes: {
    accountID: { type: "string", required: true },
    spells: { type: CustomAttributeType<Info["spells"]>("any"), required: true },
    version: { type: "number", required: true },
    /** Of the keys only. */
    list: { type: ["all"] as const, hidden: true },
    until: { type: "string", hidden: true },
  },
  indexes: {
    byAccount: {
      pk: { field: "pk", composite: ["accountID"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
    ahead: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["list"], casing: "none" },
      sk: { field: "gsi1sk", composite: ["until"], casing: "none" },
    },
  },
});

/*
 * That somebody stands in for a colleague in one absence of theirs.
 * Access patterns
 *   of one absence                                  byAbsence     pk absenceID
 *   for whom somebody stands in, by the last day    bySubstitute  gsi1 substituteID / to, absenceID
 */
export const StandInEntity = entity({
  model: { service: "kolo", entity: "standin", version: "1" },
  attributes: {
    absenceID: { type: "string", required: true },
    substituteID: { type: "string", required: true },
    accountID: { type: "string", required: true },
    from: { type: "string", required: true },
    to: { type: "string", required: true },
  },
  indexes: {
    byAbsence: {
      pk: { field: "pk", composite: ["absenceID"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
    bySubstitute: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["substituteID"], casing: "none" },
      sk: { field: "gsi1sk", composite: ["to", "absenceID"], casing: "none" },
    },
  },
});

/** Of both. */
export const personal = {
  absenceID: "none",
  accountID: "none",
  substituteID: "none",
  spells: "history",
  from: "history",
  to: "history",
  version: "none",
  list: "none",
  until: "none",
} satisfies Tags;
