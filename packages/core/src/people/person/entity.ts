import { CustomAttributeType } from "electrodb";
import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";
import type { FieldName, Info } from "./model.ts";

export const personal = {
  personID: "none",
  base: "none",
  name: "identity",
  mails: "contact",
  phones: "contact",
  links: "contact",
  city: "identity",
  headline: "identity",
  desiredSalary: "salary",
  months: "history",
  competencies: "history",
  experience: "history",
  education: "history",
  languages: "history",
  birthDate: "age",
  tags: "opinion",
  doNotContact: "contact",
  custom: "identity",
  source: "history",
  unconfirmed: "none",
  createdAt: "history",
  createdBy: "none",
  updatedAt: "none",
  version: "none",
  keptID: "none",
} satisfies Tags;

/*
 * Access patterns
 *   one person             byID   pk personID
 *   all, newest first      byAge  gsi1 base / createdAt, personID
 */
export const PersonEntity = entity({
  model: { service: "kolo", entity: "person", version: "1" },
  attributes: {
    personID: { type: "string", required: true },
    base: { type: CustomAttributeType<"all">("string"), required: true, default: "all", hidden: true },
    name: { type: "string", required: true },
    mails: { type: CustomAttributeType<Info["mails"]>("any"), required: true },
    phones: { type: CustomAttributeType<Info["phones"]>("any"), required: true },
    links: { type: CustomAttributeType<Info["links"]>("any"), required: true },
    city: { type: "string" },
    headline: { type: "string" },
    desiredSalary: { type: CustomAttributeType<NonNullable<Info["desiredSalary"]>>("any") },
    months: { type: "number" },
    competencies: { type: CustomAttributeType<Info["competencies"]>("any"), required: true },
    experience: { type: CustomAttributeType<Info["experience"]>("any"), required: true },
    education: { type: CustomAttributeType<Info["education"]>("any"), required: true },
    languages: { type: CustomAttributeType<Info["languages"]>("any"), required: true },
    birthDate: { type: CustomAttributeType<NonNullable<Info["birthDate"]>>("any") },
    doNotContact: { type: "boolean" },
    tags: { type: CustomAttributeType<Info["tags"]>("any"), required: true },
    custom: { type: CustomAttributeType<Info["custom"]>("any"), required: true },
    source: { type: CustomAttributeType<NonNullable<Info["source"]>>("any") },
    unconfirmed: { type: CustomAttributeType<FieldName[]>("any"), required: true },
    createdAt: { type: "string", required: true },
    createdBy: { type: "string", required: true },
    updatedAt: { type: "string", required: true },
    version: { type: "number", required: true },
  },
  indexes: {
    byID: {
      pk: { field: "pk", composite: ["personID"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
    byAge: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["base"], casing: "none" },
      sk: { field: "gsi1sk", composite: ["createdAt", "personID"], casing: "none" },
    },
  },
});

/*
 * Where a profile went that was made one with another.
 * Access patterns
 *   who somebody is now    byID  pk personID
 */
export const AliasEntity = entity({
  model: { service: "kolo", entity: "alias", version: "1" },
  attributes: {
    personID: { type: "string", required: true },
    keptID: { type: "string", required: true },
  },
  indexes: {
    byID: {
      pk: { field: "pk", composite: ["personID"], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
  },
});
