import { beforeAll, expect, it } from "vitest";
import { accounts, firmed } from "../../../testing/as.ts";
import { asked, by } from "../../../testing/asked.ts";
import { announced } from "../../../testing/drop.ts";
import * as Task from "../index.ts";
import * as File from "./index.ts";

beforeAll(() => firmed());

const { employee, manager, recruiter } = accounts;
const NAME = "Звіт «Мар'яна» (2).txt";

async function opened() {
  const { taskID } = await asked();
  const { file, url, headers } = await File.open(by(employee), taskID, announced(NAME, "figures"));
  const sent = (body = "figures") => fetch(url, { method: "PUT", headers, body });
  return { taskID, documentID: file.documentID, sent };
}
const names = async (taskID: string) => (await Task.get(by(manager), taskID)).files.map(({ name }) => name);

it("a file of a task is put and got by signed URLs, and seen once its very bytes are there", async () => {
  const { taskID, documentID, sent } = await opened();
  await expect(File.keep(by(employee), taskID, documentID)).rejects.toThrow("task.file_missing");
  expect((await sent("other!!")).ok).toBe(false);
  expect([(await sent()).ok, await names(taskID)]).toEqual([true, []]);
  await File.keep(by(employee), taskID, documentID);
  expect(await names(taskID)).toEqual([NAME]);
  const { url } = await File.download(by(manager), taskID, documentID);
  const response = await fetch(url);
  expect([await response.text(), response.headers.get("content-disposition")]).toEqual([
    "figures",
    expect.stringContaining("attachment"),
  ]);
});

it("is removed by who put it or who steers the task, and comes back; nobody else gets at it", async () => {
  const { taskID, documentID, sent } = await opened();
  await sent();
  await File.keep(by(employee), taskID, documentID);
  for (const act of [File.download, File.remove, File.keep])
    await expect(act(by(recruiter), taskID, documentID)).rejects.toThrow("access.forbidden");
  await File.remove(by(manager), taskID, documentID);
  expect(await names(taskID)).toEqual([]);
  await expect(File.download(by(manager), taskID, documentID)).rejects.toThrow("task.file_missing");
  await File.keep(by(employee), taskID, documentID);
  const { trail, files } = await Task.get(by(manager), taskID);
  expect([files.length, trail.map(({ code }) => code)]).toEqual([1, ["attached", "detached", "attached"]]);
});

it("belongs to its task alone", async () => {
  const [one, other] = [await opened(), await opened()];
  await one.sent();
  await File.keep(by(employee), one.taskID, one.documentID);
  await expect(File.download(by(employee), other.taskID, one.documentID)).rejects.toThrow("task.file_missing");
});
