import * as v from "valibot";
import { Name } from "../../firm/model.ts";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";

/** Something a person has to read and say so, and where it can be read; without an address it is given to them by hand. */
export const Paper = v.strictObject({
  name: Name,
  url: v.optional(v.pipe(v.string(), v.trim(), v.url(), v.regex(/^https?:\/\//i), v.maxLength(1000))),
});
export type Paper = v.InferOutput<typeof Paper>;

export const Papers = v.pipe(v.array(Paper), v.maxLength(10));

/** That a person has read a task's paper: which (its place in the task's list), who, when, and how they came in. */
export const Info = v.strictObject({
  taskID: ID("task"),
  place: v.number(),
  personID: ID("person"),
  at: Instant,
  through: v.picklist(["account", "link"]),
});
export type Info = v.InferOutput<typeof Info>;

export const Read = v.strictObject({ place: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9)) });
export type Read = v.InferOutput<typeof Read>;

/** A paper, and when it was read, if it was. */
export interface Shown extends Paper {
  readonly readAt?: string | undefined;
}

/** The papers of a task, each with when it was read. */
export const shown = (taskID: string, papers: readonly Paper[], readings: readonly Info[]): Shown[] =>
  papers.map((paper, place) => {
    const reading = readings.find((one) => one.taskID === taskID && one.place === place);
    return { ...paper, ...(reading && { readAt: reading.at }) };
  });

export const unread = <One extends Shown>(papers: readonly One[]): One[] =>
  papers.filter(({ readAt }) => readAt === undefined);
