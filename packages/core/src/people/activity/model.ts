import * as v from "valibot";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";

export const Channel = v.picklist(["in_person", "phone", "email", "messenger", "social", "system"]);
export type Channel = v.InferOutput<typeof Channel>;
export const Sentiment = v.picklist(["complaint", "praise", "neutral"]);

/**
 * One line of a profile's history. What a person wrote has `text`; what Kolo did has `event`, a code the web
 * translates, with the data its sentence needs (`application.moved` {from, to}).
 */
export const Info = v.strictObject({
  activityID: ID("activity"),
  personID: ID("person"),
  at: Instant,
  by: v.string(),
  channel: Channel,
  direction: v.optional(v.picklist(["in", "out"])),
  text: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(5000))),
  sentiment: v.optional(Sentiment),
  vacancyID: v.optional(ID("vacancy")),
  event: v.optional(v.strictObject({ code: v.string(), data: v.record(v.string(), v.unknown()) })),
});
export type Info = v.InferOutput<typeof Info>;

/** What `by hand` gives: the rest is known from who does it and when. */
export const Log = v.strictObject({
  channel: v.picklist(["in_person", "phone", "email", "messenger", "social"]),
  direction: v.optional(v.picklist(["in", "out"])),
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(5000)),
  sentiment: v.optional(Sentiment),
  vacancyID: v.optional(ID("vacancy")),
});
export type Log = v.InferOutput<typeof Log>;
