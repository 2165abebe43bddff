export type * from "./model.ts";

import { can, need } from "../../../access/policy/model.ts";
import * as Bucket from "../../../bucket.ts";
import { commit, put, update, type Write } from "../../../commit.ts";
import { author, type Ctx, user } from "../../../context.ts";
import * as Firm from "../../../firm/index.ts";
import { newID } from "../../../id.ts";
import * as Trail from "../../trail/index.ts";
import { refuse, type Info as Task } from "../model.ts";
import { distinct, looked } from "../pages.ts";
import { rowOf, standInOf } from "../side.ts";
import { find } from "../store.ts";
import { TaskFileEntity } from "./entity.ts";
import { type Info, MOST, type Open } from "./model.ts";

/** A task's files as they are seen, the oldest first. The caller answers for the right to see the task. */
export async function list(taskID: string): Promise<Info[]> {
  const { data } = await TaskFileEntity.query.byTask({ taskID }).go({ pages: "all" });
  return data.filter(({ status }) => status === "kept");
}

/**
 * Announces a file of a task and says where to put its bytes: straight to the store of files, by a signed URL that takes
 * these bytes alone. It is seen once `keep` has found them there. @throws task.missing, access.forbidden, task.too_many_files
 */
export async function open(ctx: Ctx, taskID: string, input: Open) {
  await concerned(ctx, taskID);
  if ((await list(taskID)).length >= MOST) throw refuse("too_many_files");
  const written = { status: "opened" as const, createdAt: ctx.now, createdBy: author(ctx) };
  const file: Info = { taskID, documentID: newID("document"), ...input, ...written };
  const { url, headers } = await Bucket.signedPut(Bucket.keys.file(file.documentID), input);
  return commit(ctx, [put(TaskFileEntity.create(file))], { file, url, headers });
}

/** Shows a file whose bytes have come, or that was removed. @throws task.file_missing, access.forbidden */
export async function keep(ctx: Ctx, taskID: string, documentID: string): Promise<Info> {
  const { task, file } = await mine(ctx, taskID, documentID);
  if (file.status === "kept") return file;
  if ((await Bucket.sizeOf(Bucket.keys.file(documentID))) !== file.size) throw refuse("file_missing");
  return turned(ctx, task, file, "kept");
}

/** Takes a file out of sight; `keep` brings it back. @throws task.file_missing, access.forbidden */
export async function remove(ctx: Ctx, taskID: string, documentID: string): Promise<Info> {
  const { task, file } = await mine(ctx, taskID, documentID);
  return file.status === "removed" ? file : turned(ctx, task, file, "removed");
}

/** A URL, good for 60 seconds, that downloads the file under its own name. @throws task.file_missing, access.forbidden */
export async function download(ctx: Ctx, taskID: string, documentID: string): Promise<{ url: string }> {
  const [, file] = await Promise.all([concerned(ctx, taskID), one(taskID, documentID)]);
  if (file.status !== "kept") throw refuse("file_missing");
  return { url: await Bucket.signedGet(Bucket.keys.file(documentID), file.name) };
}

async function concerned(ctx: Ctx, taskID: string) {
  const [task, firm] = await Promise.all([find(taskID), Firm.get()]);
  const row = rowOf(firm, task, await standInOf(ctx, firm, task));
  need(ctx, "task", "read", row);
  return { task, row };
}

async function one(taskID: string, documentID: string): Promise<Info> {
  const { data } = await TaskFileEntity.get({ taskID, documentID }).go({ consistent: true });
  if (!data) throw refuse("file_missing");
  return data;
}

/** A file that one has put there, or may take away as who steers the task. */
async function mine(ctx: Ctx, taskID: string, documentID: string) {
  const [{ task, row }, file] = await Promise.all([concerned(ctx, taskID), one(taskID, documentID)]);
  if (file.createdBy !== user(ctx).accountID && !can(user(ctx), "task", "steer", row)) need(ctx, "task", "steer", row);
  return { task, file };
}

function turned(ctx: Ctx, task: Task, file: Info, status: "kept" | "removed"): Promise<Info> {
  const { taskID, documentID } = file;
  const turn: Write = update(
    TaskFileEntity.patch({ taskID, documentID })
      .set({ status })
      .where((field, { eq }) => eq(field.status, file.status)),
  );
  const code = status === "kept" ? "attached" : "detached";
  const line = Trail.written(ctx, { taskID, code, data: { name: file.name } });
  return commit(ctx, distinct([turn, line, ...looked(task)]), { ...file, status });
}
