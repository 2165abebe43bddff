import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plusMinutes } from "../../instant.ts";
import { accounts, as, firmed, system } from "../../testing/as.ts";
import { asked, by } from "../../testing/asked.ts";
import { postOffice } from "../../testing/post-office.ts";
import { scan } from "../../work/scan/index.ts";
import * as Task from "../../work/task/index.ts";
import * as Mail from "../mail/index.ts";
import * as Digest from "./index.ts";

let post: Awaited<ReturnType<typeof postOffice>>;
beforeAll(async () => {
  post = await postOffice();
  await firmed();
});
afterAll(() => post.close());

const { employee } = accounts;
const deadline = { localDate: "2026-03-30", zone: "Europe/Kyiv" };
/** Eight in the morning in Kyiv, the day after `NOW`. */
const EIGHT = "2026-03-03T06:00:00.000Z";
async function letters(now: string): Promise<string[]> {
  post.messages.length = post.texts.length = 0;
  await scan(system(now));
  await Mail.sendDue(system(now), async () => false);
  return post.texts.filter((_, index) => post.messages[index]?.includes("employee@example.com"));
}

describe("the next hour of a clock", () => {
  it.each([
    ["2026-03-02T05:59:00.000Z", "Europe/Kyiv", "2026-03-02T06:00:00.000Z"],
    ["2026-03-02T06:00:00.000Z", "Europe/Kyiv", EIGHT],
    ["2026-03-02T06:00:00.000Z", "America/Vancouver", "2026-03-02T16:00:00.000Z"],
    ["2026-03-28T12:00:00.000Z", "Europe/Kyiv", "2026-03-29T05:00:00.000Z"],
  ])("after %s in %s is %s", (instant, zone, at) => {
    expect(Digest.nextAt(instant, zone, 8)).toBe(at);
  });
});

describe("a letter", () => {
  it("comes once a day at one's own hour, with all one has not read", async () => {
    await asked({ title: "Order the laptops", deadline });
    await asked({ title: "Book the room", deadline });
    expect(await letters("2026-03-02T20:00:00.000Z")).toEqual([]);
    const [text, ...more] = await letters(plusMinutes(EIGHT, 1));
    expect(more).toEqual([]);
    expect(text).toContain("A task for you: Order the laptops");
    expect(text).toContain("A task for you: Book the room");
    expect(await letters(plusMinutes(EIGHT, 2))).toEqual([]);
  });
  it("does not say again what it said before", async () => {
    const now = "2026-03-03T12:00:00.000Z";
    await asked({ title: "Third thing", deadline }, as("manager", now));
    await letters(plusMinutes(now, 6));
    const [text] = await letters("2026-03-04T06:01:00.000Z");
    expect(text).toContain("Third thing");
    expect(text).not.toContain("Book the room");
  });
  it("comes at the hour that was chosen, or never", async () => {
    const now = "2026-03-05T08:00:00.000Z";
    await Digest.choose(by(employee, now), { daily: true, hour: 18 });
    expect(await Digest.get(by(employee))).toEqual({ daily: true, hour: 18 });
    await asked({ title: "Evening thing", deadline }, as("manager", now));
    await letters("2026-03-05T08:10:00.000Z");
    expect(await letters("2026-03-05T15:59:00.000Z")).toEqual([]);
    expect((await letters("2026-03-05T16:01:00.000Z"))[0]).toContain("Evening thing");
    await Digest.choose(by(employee, "2026-03-05T17:00:00.000Z"), { daily: false, hour: 18 });
    await asked({ title: "Unwanted", deadline }, as("manager", "2026-03-05T18:00:00.000Z"));
    await letters("2026-03-05T18:10:00.000Z");
    expect(await letters("2026-03-06T17:00:00.000Z")).toEqual([]);
  });
  it("tells nobody of what they did themselves", async () => {
    const own = await asked({ responsibleID: accounts.manager, title: "My own" });
    expect((await Task.get(by(accounts.manager), own.taskID)).task.title).toBe("My own");
    await scan(system("2026-03-02T10:10:00.000Z"));
    await Mail.sendDue(system("2026-03-07T10:00:00.000Z"), async () => false);
    expect(post.texts.join()).not.toContain("A task for you: My own");
  });
});
