import { entity } from "../../../db.ts";
import type { Tags } from "../../../personal.ts";

/*
 * An interviewer's place in an interview, as long as it is not called off.
 * Access patterns
 *   one seat                                 byAccount  pk   accountID / interviewID
 *   my interviews; who is busy in a stretch  byTime     gsi1 accountID / startAt
 */
export const SeatEntity = entity({
  model: { service: "kolo", entity: "seat", version: "1" },
  attributes: {
    accountID: { type: "string", required: true, readOnly: true },
    interviewID: { type: "string", required: true, readOnly: true },
    vacancyID: { type: "string", required: true, readOnly: true },
    personID: { type: "string", required: true, readOnly: true },
    startAt: { type: "string", required: true },
    endAt: { type: "string", required: true },
    gradedAt: { type: "string" },
    burnt: { type: "string" },
  },
  indexes: {
    byAccount: {
      pk: { field: "pk", composite: ["accountID"], casing: "none" },
      sk: { field: "sk", composite: ["interviewID"], casing: "none" },
    },
    byTime: {
      index: "gsi1",
      pk: { field: "gsi1pk", composite: ["accountID"], casing: "none" },
      sk: { field: "gsi1sk", composite: ["startAt", "interviewID"], casing: "none" },
    },
  },
});

export const personal = {
  accountID: "none",
  interviewID: "none",
  vacancyID: "none",
  personID: "none",
  startAt: "history",
  endAt: "history",
  gradedAt: "history",
  burnt: "history",
} satisfies Tags;
