import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import type { Before, Info } from "./model.ts";
import type { Fold, Place } from "./place.ts";

/*
 * Access patterns
 *   a person's merges, oldest first       byPerson   pk personID / mergeID
 *   those that have come to no end yet    unended    gsi2 unended / at   (sparse)
 */
export const MergeEntity = entity({
  model: { service: "kolo", entity: "merge", version: "1" },
  attributes: {
    mergeID: { type: "string", required: true },
    personID: { type: "string", required: true },
    keptID: { type: "string", required: true },
    goneID: { type: "string", required: true },
    status: { type: ["merging", "merged", "parting", "parted"] as const, required: true },
    steps: { type: "number", required: true },
    theirs: { type: CustomAttributeType<Info["theirs"]>("any"), required: true },
    before: { type: CustomAttributeType<Before>("any"), required: true },
    name: { type: "string", required: true },
    at: { type: "string", required: true },
    by: { type: "string", required: true },
    unended: { type: ["yes"] as const },
    version: { type: "number", required: true },
  },
  indexes: {
    byPerson: {
      pk: { field: "pk", composite: ["personID"], casing: "none" },
      sk: { field: "sk", composite: ["mergeID"], casing: "none" },
    },
    unended: {
      index: "gsi2",
      pk: { field: "gsi2pk", composite: ["unended"], casing: "none" },
      sk: { field: "gsi2sk", composite: ["at", "mergeID"], casing: "none" },
    },
  },
});

/*
 * What one chunk of a merge moved, to be moved back.
 * Access patterns
 *   a merge's chunks in their order    byMerge  pk mergeID / step
 */
export const JournalEntity = entity({
  model: { service: "kolo", entity: "merge-journal", version: "1" },
  attributes: {
    mergeID: { type: "string", required: true },
    step: { type: "number", required: true, padding: { length: 6, char: "0" } },
    places: { type: CustomAttributeType<Place[]>("any"), required: true },
    folds: { type: CustomAttributeType<Fold[]>("any"), required: true },
  },
  indexes: {
    byMerge: {
      pk: { field: "pk", composite: ["mergeID"], casing: "none" },
      sk: { field: "sk", composite: ["step"], casing: "none" },
    },
  },
});

export const personal = {
  mergeID: "none",
  personID: "none",
  keptID: "none",
  goneID: "none",
  status: "history",
  steps: "none",
  theirs: "none",
  before: "identity",
  name: "identity",
  at: "history",
  by: "none",
  unended: "none",
  version: "none",
  step: "none",
  places: "none",
  folds: "opinion",
} satisfies Tags;
