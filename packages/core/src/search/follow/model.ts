import * as v from "valibot";

/** A view that finds more people than this is too wide to be told of each new one. */
export const MOST_FOUND = 500;
/** People who follow one view: each look asks for each of them. */
export const MOST_FOLLOWERS = 40;

export const Turn = v.strictObject({ following: v.boolean() });
