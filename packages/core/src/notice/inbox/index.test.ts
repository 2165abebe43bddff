import { expect, it } from "vitest";
import { commit } from "../../commit.ts";
import * as Revision from "../../live/revision/index.ts";
import { accounts, as, NOW, system } from "../../testing/as.ts";
import { race } from "../../testing/race.ts";
import * as Notice from "./index.ts";

const accountID = accounts.recruiter;
const late = (about: string) => ({ accountID, about, code: "vacancy.late" as const, data: { title: "Designer" } });
const post = (about: string, now = NOW) => commit(system(now), Notice.posted(system(now), late(about)), null);
const recruiter = as("recruiter");

it("is told once, and makes open pages look", async () => {
  expect(await race(3, () => post("vacancy.late#1"))).toEqual(["db.stale", "db.stale", "ok"]);
  expect(await Revision.list([accountID])).toEqual({ [accountID]: 1 });
});

it("is listed newest first, unread until it is read", async () => {
  await post("vacancy.late#2", "2026-03-03T10:00:00.000Z");
  const { notices, unread } = await Notice.list(recruiter);
  expect(notices.map(({ about }) => about)).toEqual(["vacancy.late#2", "vacancy.late#1"]);
  expect(unread).toBe(2);
  await Notice.read(recruiter, { abouts: ["vacancy.late#2"] });
  const after = await Notice.list(recruiter);
  expect([after.unread, after.notices[0]?.readAt, after.notices[1]?.readAt]).toEqual([1, NOW, undefined]);
});

it("is nobody else's", async () => {
  expect(await Notice.list(as("manager"))).toEqual({ notices: [], unread: 0, cursor: null });
  await expect(Notice.read(as("manager"), { abouts: ["vacancy.late#1"] })).rejects.toThrow("db.stale");
});
