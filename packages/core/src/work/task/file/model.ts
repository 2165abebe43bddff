import * as v from "valibot";
import { ID } from "../../../id.ts";
import { Instant } from "../../../instant.ts";
import { File } from "../../../people/upload/model.ts";

/** The most files of one task, removed ones not counted. */
export const MOST = 50;

/** A file to be put to a task: its name as it was, and exactly which bytes. */
export const Open = File;
export type Open = v.InferOutput<typeof Open>;

/** `opened`: announced, its bytes not there yet; `removed`: out of sight, and back when that is undone. */
export const Status = v.picklist(["opened", "kept", "removed"]);

export const Info = v.strictObject({
  taskID: ID("task"),
  documentID: ID("document"),
  ...File.entries,
  status: Status,
  createdAt: Instant,
  createdBy: v.string(),
});
export type Info = v.InferOutput<typeof Info>;
