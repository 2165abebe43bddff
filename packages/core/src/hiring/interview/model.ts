import * as v from "valibot";
import { type CodeOf, refusals } from "../../error.ts";
import { Zone } from "../../firm/model.ts";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";
import { CompetencyID } from "../vacancy/model.ts";

export const Status = v.picklist(["planned", "held", "no_show", "cancelled"]);
export type Status = v.InferOutput<typeof Status>;

export const Question = v.strictObject({
  competencyID: CompetencyID,
  question: v.optional(v.pipe(v.string(), v.maxLength(500))),
});

/** `startAt`/`endAt` are instants; `zone` is where it was planned, so that both sides' local times can be told. */
export const Info = v.strictObject({
  interviewID: ID("interview"),
  vacancyID: ID("vacancy"),
  personID: ID("person"),
  title: v.pipe(v.string(), v.maxLength(200)),
  startAt: Instant,
  endAt: Instant,
  zone: Zone,
  candidateZone: v.optional(Zone),
  place: v.optional(v.pipe(v.string(), v.maxLength(300))),
  link: v.optional(v.pipe(v.string(), v.url(), v.regex(/^https?:/i), v.maxLength(500))),
  interviewers: v.pipe(v.array(ID("account")), v.minLength(1), v.maxLength(20)),
  kit: v.pipe(v.array(Question), v.maxLength(30)),
  status: Status,
  /** iCalendar SEQUENCE (RFC 5545, 3.8.7.4): raised when it moves or is cancelled; its UID is `interviewID@kolo`. */
  sequence: v.number(),
  createdAt: Instant,
  createdBy: v.string(),
  version: v.number(),
});
export type Info = v.InferOutput<typeof Info>;

export const refuse = refusals("interview", {
  missing: "missing",
  in_the_past: "invalid",
  ends_before_start: "invalid",
  not_planned: "conflict",
  not_ended: "conflict",
});
export type Code = CodeOf<typeof refuse>;
