import * as Interview from "@kolo/core/hiring/interview";
import * as Task from "@kolo/core/work/task";
import ICAL from "ical.js";
import { beforeAll, expect, it } from "vitest";
import * as Application from "../../../core/src/hiring/application/index.ts";
import { accounts, as, department, firmed } from "../../../core/src/testing/as.ts";
import { openVacancy, plan, somebody } from "../../../core/src/testing/finalist.ts";
import { heat } from "../../../core/src/time/deadline/model.ts";
import { send } from "../testing/visitor.ts";
import { app } from "./app.ts";

beforeAll(() => firmed());

const HOUR = 3_600_000;
const now = () => new Date().toISOString();
const after = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();
const told = (title: string, at: string, zone: string) => {
  const localTime = new Date(at).toLocaleTimeString("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" });
  const localDate = new Date(at).toLocaleDateString("en-CA", { timeZone: zone });
  const task = { title, responsibleID: accounts.employee, departmentID: department.departmentID };
  return Task.create(as("manager", now()), { ...task, deadline: { localDate, localTime, zone } });
};

/** A subscriber's program: it knows the address and nothing else. */
const asked = (url: string, headers: Record<string, string> = {}) => app.request(new URL(url).pathname, { headers });
const opened = async () => ((await send("employee", "POST", "/feed")).body as { url: string }).url;

it("a subscriber reads the same instants and the same colour, and no name of anybody", async () => {
  const tasks = await Promise.all([
    told("Report, final; \\ «Ё»", after(30), "Europe/Kyiv"),
    told("Across the ocean", after(400), "America/Vancouver"),
    told("Tomorrow at noon", after(24), "Asia/Kathmandu"),
  ]);
  const { vacancyID } = await openVacancy();
  const { personID } = await somebody("Candidate Confidential");
  await Application.enter(as("recruiter"), vacancyID, { personID, source: { kind: "job_site" } });
  const meeting = { ...plan(personID, [accounts.employee]), startAt: after(48), endAt: after(49) };
  await Interview.schedule(as("recruiter", now()), vacancyID, meeting);
  const response = await asked(await opened());
  const text = await response.text();
  expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  const instant = (time: ICAL.Time) => new Date(time.toUnixTime() * 1000).toISOString();
  const found = Object.fromEntries(events.map((one) => [one.summary, instant(one.startDate)]));
  const whole = (at: string) => `${at.slice(0, 19)}.000Z`;
  expect(found).toEqual({
    ...Object.fromEntries(tasks.map(({ title, deadline }) => [title, whole(deadline.instant)])),
    "Interview: Graphic designer": whole(meeting.startAt),
  });
  for (const { title, deadline } of tasks) {
    const event = events.find(({ summary }) => summary === title);
    expect(event?.component.getFirstPropertyValue("categories")).toBe(heat(deadline, now(), {}));
  }
  expect(text).not.toMatch(/Confidential|(Manager|Employee) Example|@example/);
  expect(text).toContain(`/tasks/${tasks[0]?.taskID}`);
});

it("is asked for anew each time, and sent only when something has changed", async () => {
  const url = await opened();
  const first = await asked(url);
  const etag = first.headers.get("etag") ?? "";
  expect(first.headers.get("cache-control")).toBe("private, no-cache");
  expect((await asked(url, { "if-none-match": etag })).status).toBe(304);
  await told("One more", after(72), "Europe/Kyiv");
  expect((await asked(url, { "if-none-match": etag })).status).toBe(200);
});

it("opens by the last secret only, until it is switched off", async () => {
  const earlier = await opened();
  const url = await opened();
  expect((await asked(earlier)).status).toBe(404);
  expect((await asked(url)).status).toBe(200);
  expect((await send("employee", "GET", "/feed")).body).toEqual({ since: expect.any(String) });
  await send("employee", "DELETE", "/feed");
  expect((await asked(url)).status).toBe(404);
  expect((await send("employee", "GET", "/feed")).body).toEqual({ since: null });
  expect((await app.request("/api/feed/nothing.ics")).status).toBe(400);
});
